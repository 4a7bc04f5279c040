import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { choose, openWidget, part } from './widget.js';
import { answerProvider, expect, test, type World } from './world.js';

const guide = readFileSync(new URL('../../docs/self-hosting.md', import.meta.url), 'utf8');

/** What the guide says that the API is asked for, when a person does something. */
function told(act: string): readonly string[] {
  const row = guide.split('\n').find((line) => line.startsWith(`| ${act}`)) ?? '';
  return [...row.matchAll(/`((?:GET|POST) [^`]+)`/g)].map(([, asked = '']) => asked).sort();
}

/** Writes down what the API is asked for by a page and its windows, in the words of the guide; logos left out. */
function listen(page: Page, { apiUrl }: World): () => readonly string[] {
  let asked: string[] = [];
  page.context().on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== apiUrl || /^\/(images|favicon)/.test(pathname)) return;
    const path = pathname.replace(/^(\/providers|\/api-auth\/api-key|\/oauth\/connect)\/.+/, '$1/…');
    asked.push(`${request.method()} ${path}`);
  });
  return () => {
    const since = asked.toSorted();
    asked = [];
    return since;
  };
}

test('a connection by key costs the API what the guide says', async ({ page, world }) => {
  const asked = listen(page, world);
  await page.goto(`${world.siteUrl}/plain`);
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await part(page, 'integration').first().waitFor();
  expect(asked()).toEqual(told('opens the widget'));
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  expect(asked()).toEqual(told('chooses an integration'));
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(asked()).toEqual(told('connects by a form'));
});

test('a connection through a window costs the API what the guide says', async ({ page, world }) => {
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  const asked = listen(page, world);
  await page.goto(`${world.siteUrl}/plain`);
  await openWidget(page, { sessionToken: await world.token(['demo-oauth2']), apiURL: world.apiUrl });
  await expect(part(page, 'submit')).toBeEnabled();
  expect(asked()).toEqual([...told('opens the widget'), ...told('chooses an integration')].sort());
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  expect(asked()).toEqual(told('connects through a window'));
  expect(sockets).toHaveLength(1);
});
