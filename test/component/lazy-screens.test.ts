import { afterEach, expect, it, vi } from 'vitest';
import { createTranslate } from '../../src/i18n/translate.js';
import { laterScreens } from '../../src/ui/lazy-screens.js';

const address = '../../src/ui/later-screens.js';

afterEach(() => {
  vi.doUnmock(address);
  vi.resetModules();
});

it('rejects when the screens cannot be had, and brings them with their sentences when asked again', async () => {
  vi.doMock(address, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await expect(laterScreens.load()).rejects.toThrow();
  expect(laterScreens.get()).toBeNull();
  vi.doUnmock(address);
  vi.resetModules();
  await laterScreens.load();
  expect(laterScreens.get()).toMatchObject({ screenOf: expect.any(Function) });
  expect(createTranslate()('form.missing')).toBe('Please fill this in.');
});
