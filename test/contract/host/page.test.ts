import { afterAll, expect, it } from 'vitest';
import { startPage } from '../../../demo/page/server.js';

const page = await startPage({ port: 0, apiURL: 'https://api.example.test/connect/', assets: 'demo' });
afterAll(() => page.close());

it('names the one API that it works with, and never tells another site the address it was opened at', async () => {
  const answer = await fetch(`${page.url}/?session_token=secret`);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('content-security-policy')).toContain(
    "connect-src 'self' https://api.example.test wss://api.example.test;",
  );
  const text = await answer.text();
  expect(text).toContain('content="https://api.example.test/connect"');
  expect(text).not.toContain('secret');
});
