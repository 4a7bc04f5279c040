import { afterEach, expect, it, vi } from 'vitest';
import { recentKeys, rememberKey } from '../../../src/platform/recent-keys.js';

const entry = 'connect-ui.recent';

/** A page’s storage, with what stands in it. */
function storage(text?: string) {
  const kept = new Map(text === undefined ? [] : [[entry, text]]);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
  return kept;
}

afterEach(() => vi.unstubAllGlobals());

it('remembers the last three integrations by their keys, each once, and nothing else', () => {
  const kept = storage();
  for (const key of ['a', 'b', 'a', 'c', 'd']) rememberKey(key);
  expect(recentKeys()).toEqual(['d', 'c', 'a']);
  expect([...kept]).toEqual([[entry, '["d","c","a"]']]);
});

it.each(['', 'no json', '7', '{}', 'null', '[1,null]'])('takes %j for nothing', (text) => {
  storage(text);
  expect(recentKeys()).toEqual([]);
});

it('does without where the page may keep nothing', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new Error('SecurityError');
    },
    setItem() {
      throw new Error('QuotaExceededError');
    },
  });
  rememberKey('a');
  expect(recentKeys()).toEqual([]);
});
