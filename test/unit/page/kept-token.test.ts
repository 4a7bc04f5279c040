import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKeptToken } from '../../../src/page/kept-token.js';

/** A browser tab whose storage is this. */
function withStorage(storage: () => Partial<Storage>): void {
  vi.stubGlobal('window', {
    get sessionStorage() {
      return storage();
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('the token of a link', () => {
  it('is kept for the API it is meant for, until it is forgotten', () => {
    const entries = new Map<string, string>();
    withStorage(() => ({
      getItem: (key) => entries.get(key) ?? null,
      setItem: (key, value) => void entries.set(key, value),
      removeItem: (key) => void entries.delete(key),
    }));
    const kept = createKeptToken('https://api.example.com');
    kept.keep('token');
    expect(createKeptToken('https://api.example.com').read()).toBe('token');
    expect(createKeptToken('https://other.example.com').read()).toBeNull();
    kept.forget();
    expect(kept.read()).toBeNull();
    expect(entries.size).toBe(0);
  });

  it('is lost at a reload where the browser keeps nothing, and nothing else is', () => {
    withStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const kept = createKeptToken('https://api.example.com');
    kept.keep('token');
    expect(kept.read()).toBeNull();
    expect(() => kept.forget()).not.toThrow();
  });
});
