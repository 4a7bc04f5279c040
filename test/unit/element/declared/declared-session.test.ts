import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchDeclaredSession } from '../../../../src/element/declared/declared-session.js';

const url = new URL('https://app.example/api/connect-session');
let answer: Response;
let asked: readonly unknown[];

beforeEach(() => {
  vi.stubGlobal('fetch', async (...args: readonly unknown[]) => {
    asked = args;
    return answer;
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Asks a server that answers this. */
function ask(body: unknown, status = 200) {
  answer = new Response(JSON.stringify(body), { status });
  return fetchDeclaredSession(url);
}

describe('the host’s server', () => {
  it('is asked in a way that pages of other sites cannot ask it', async () => {
    await ask({ token: 't-1' });
    expect(asked).toEqual([
      url,
      {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'X-Connect-UI': '1', Accept: 'application/json' },
        redirect: 'error',
      },
    ]);
  });

  it.each([
    ['a token', { token: 't-1' }, { token: 't-1' }],
    [
      'a token and its API',
      { token: 't-1', apiURL: 'https://api.example' },
      { token: 't-1', apiURL: 'https://api.example' },
    ],
    ['as the API answered it', { data: { token: 't-1', expires_at: 'soon' } }, { token: 't-1' }],
    ['an API that is no address', { token: 't-1', apiURL: 'javascript:1' }, { token: 't-1' }],
  ])('answers %s', async (_, body, session) => {
    expect(await ask(body)).toEqual(session);
  });

  it.each([
    ['with a refusal', { token: 't-1' }, 403, 'session-url answered with status 403.'],
    ['without a token', {}, 200, 'session-url answered without a token.'],
    ['with an empty one', { token: '' }, 200, 'session-url answered without a token.'],
    ['with a number', { token: 4711 }, 200, 'session-url answered without a token.'],
    ['with a list', [], 200, ''],
    ['with a text', 'nango_connect_session_4711', 200, ''],
  ])('is a mistake to be told its developers where it answers %s', async (_, body, status, sentence) => {
    const mistake = await ask(body, status).catch((error: unknown) => error);
    expect(mistake).toBeInstanceOf(Error);
    expect(String(mistake)).toContain(sentence);
    expect(String(mistake)).not.toContain('4711');
  });
});
