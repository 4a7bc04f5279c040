import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { startPage } from '../../../demo/page/server.js';

const page = await startPage({
  port: 0,
  apiURL: 'https://api.example.test/connect/',
  parents: ['https://app.example.test'],
  assets: fileURLToPath(new URL('../../../dist', import.meta.url)),
});
afterAll(() => page.close());

it('names the one API that it works with, and never tells another site the address it was opened at', async () => {
  const answer = await fetch(`${page.url}/?session_token=secret`);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("connect-src 'self' https://api.example.test wss://api.example.test;");
  expect(policy).toContain('frame-ancestors https://app.example.test;');
  expect(await answer.text()).not.toContain('secret');
  const config = await fetch(`${page.url}/config.json`);
  expect(await config.json()).toMatchObject({ apiURLs: ['https://api.example.test/connect/'] });
});
