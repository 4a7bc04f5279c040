import { describe, expect, it } from 'vitest';
import type { Http } from '../../../src/platform/http.js';
import { mayReadAhead, type ReadProviders, readProvider } from '../../../src/platform/read-ahead.js';
import { fail, ok, type Result } from '../../../src/protocol/result.js';

const { signal } = new AbortController();

/** A way to the API on which every answer is given by hand. */
function byHand() {
  const asked: string[] = [];
  const answers: ((answer: Result<never, never>) => void)[] = [];
  const http = ((request: { path: string }) => {
    asked.push(request.path);
    return new Promise((resolve) => answers.push(resolve));
  }) as Http;
  return { http, asked, answer: (answer: unknown) => answers.shift()?.(answer as Result<never, never>) };
}

describe('a provider', () => {
  it('is read once, by whoever is first', async () => {
    const { http, asked, answer } = byHand();
    const read: ReadProviders = new Map();
    const ahead = readProvider(http, read, 't', 'github', signal);
    const wanted = readProvider(http, read, 't', 'github', signal);
    answer(ok('github’s entry'));
    expect(await wanted).toEqual(await ahead);
    expect(asked).toEqual(['/providers/github']);
  });

  it('is read again when that failed', async () => {
    const { http, asked, answer } = byHand();
    const read: ReadProviders = new Map();
    const ahead = readProvider(http, read, 't', 'github', signal);
    answer(fail({ code: 'network' }));
    await ahead;
    void readProvider(http, read, 't', 'github', signal);
    expect(asked).toHaveLength(2);
  });
});

describe('reading ahead', () => {
  const some = (count: number): ReadProviders =>
    new Map(Array.from({ length: count }, (_, index) => [`p-${index}`, new Promise<never>(() => {})]));
  const limits = (remaining: string, limit = '200') =>
    new Headers({ 'x-ratelimit-remaining': remaining, 'x-ratelimit-limit': limit });

  it('is done for ten providers at most', () => {
    expect([9, 10].map((count) => mayReadAhead(some(count), null))).toEqual([true, false]);
  });

  it('leaves the last quarter of the account’s limit to those who have decided', () => {
    expect(['200', '50', '49', '0'].map((left) => mayReadAhead(some(0), limits(left)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes an API that tells no limit for one without', () => {
    expect(mayReadAhead(some(0), new Headers())).toBe(true);
  });
});
