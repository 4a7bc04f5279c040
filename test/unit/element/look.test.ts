import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLook } from '../../../src/element/look.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('waits for its code, and no longer once that is there', async () => {
  const root = {} as ShadowRoot;
  await new Promise<void>((changed) => {
    const look = createLook(root, () => ({ appearance: { theme: 'dark' } }), changed);
    look.look();
    expect(look.isAwaited()).toBe(true);
    expect(vi.getTimerCount()).toBe(1);
  });
  expect(vi.getTimerCount()).toBe(0);
});
