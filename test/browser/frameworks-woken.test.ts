import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { listen, type RunningServer } from '../../demo/running-server.js';
import { createProject, type Project } from './frameworks/project.js';
import { choose, part } from './widget.js';
import { expect, test, type World } from './world.js';

declare global {
  interface Window {
    /** Sets the state of the host's app. */
    set(changed: Readonly<Record<string, unknown>>): void;
    /** What its ref to the component in the page holds. */
    widget(): Element | null;
    words: string[];
    /** How often the app was asked for a session token. */
    asked: number;
  }
}

const frameworks = [
  { name: 'react-18', packages: ['react', 'react-dom'], modules: './react' },
  { name: 'react-19', packages: ['react', 'react-dom'], modules: './react' },
  { name: 'vue', packages: ['vue'], modules: './vue' },
];

/** Serves a page as it was rendered, and the code that wakes it. */
function serve(html: string, code: string): Promise<RunningServer> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
    <div id="root">${html}</div><script type="module" src="/app.js"></script>`;
  const server = createServer(({ url }, response) => {
    const [type, text] = url === '/app.js' ? ['text/javascript', code] : ['text/html', page];
    response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
  });
  return listen(server, 0, 'localhost');
}

/** Opens a host's page as its server rendered it, where the app wakes in development mode. */
async function wake(page: Page, world: World, url: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.addInitScript(
    ({ apiURL, token }) => {
      window.words = [];
      window.asked = 0;
      const fetchSessionToken = async () => {
        window.asked += 1;
        return token;
      };
      Object.assign(window, {
        options: { apiURL, fetchSessionToken },
        tell: (word: string) => void window.words.push(word),
      });
    },
    { apiURL: world.apiUrl, token: await world.token() },
  );
  await page.goto(url);
  return complaints;
}

const set = (page: Page, changed: Readonly<Record<string, unknown>>) =>
  page.evaluate((state) => window.set(state), changed);
const told = (page: Page) => page.evaluate(() => window.words);
const toldOf = async (page: Page, word: RegExp) => (await told(page)).filter((said) => word.test(said));

for (const { name, packages, modules } of frameworks) {
  test.describe(name, () => {
    // One after the other, so that the app is made once.
    test.describe.configure({ mode: 'default' });
    let project: Project;
    let html: string;
    let site: RunningServer;

    test.beforeAll(async () => {
      project = await createProject(name, packages, modules);
      html = (await project.run('server.mjs')).trim();
      site = await serve(html, await project.bundle('browser.mjs'));
    });
    test.afterAll(async () => {
      await site.close();
      await project.remove();
    });

    test('a server renders the bare tag, with nothing that only the widget should know', () => {
      expect(html).toMatch(
        /^(<!--[^>]*-->)*<connect-ui (presentation="inline" class="here"|class="here" presentation="inline")><p id="before">One moment…<\/p><\/connect-ui>/,
      );
      expect(html).not.toMatch(/COMPLAINT|secret|example\.com|issues/);
    });

    test('it wakes without a complaint, opens once, and renders again and again without starting over', async ({
      page,
      world,
    }) => {
      const complaints = await wake(page, world, site.url);
      await choose(page, 'demo-api-key');
      await part(page, 'input').fill('half-typed');
      await expect(page.locator('connect-ui.here dialog')).toHaveCount(0);
      for (const renders of [1, 2, 3]) await set(page, { renders });
      await set(page, { reason: 'To show your issues' });
      await expect(page.getByText('To show your issues')).toBeVisible();
      await expect(part(page, 'input')).toHaveValue('half-typed');
      expect(await toldOf(page, /here: ready/)).toHaveLength(1);
      expect(await toldOf(page, /here: view:picker/)).toHaveLength(1);
      expect(await page.evaluate(() => window.asked)).toBe(1);
      await part(page, 'input').fill('good-key');
      await part(page, 'submit').click();
      await expect.poll(() => toldOf(page, /here: connect demo-api-key/)).toHaveLength(1);
      // The listeners are those of the latest render.
      expect(await toldOf(page, /here: submit \(render 3\)/)).toHaveLength(1);
      expect(await page.evaluate(() => window.widget()?.localName)).toBe('connect-ui');
      expect(complaints).toEqual([]);
    });

    test('a component that goes takes its widget along, and hears no close that it made itself', async ({
      page,
      world,
    }) => {
      const complaints = await wake(page, world, site.url);
      await expect(part(page, 'integration').first()).toBeVisible();
      await set(page, { isHere: false });
      await expect(page.locator('connect-ui')).toHaveCount(0);
      await expect.poll(() => toldOf(page, /here: event close removed/)).toHaveLength(1);
      expect(await toldOf(page, /here: close/)).toEqual([]);

      await set(page, { isOver: true });
      await expect(part(page, 'integration').first()).toBeVisible();
      await expect(page.locator('connect-ui')).toHaveCount(1);
      await expect(page.locator('#over')).toHaveText('open');
      expect(await toldOf(page, /over: (ready|close)/)).toEqual(['over: ready']);
      await set(page, { isOver: false });
      await expect(page.locator('connect-ui')).toHaveCount(0);
      await expect.poll(async () => (await toldOf(page, /over: closed/)).length).toBeGreaterThan(0);
      expect(await toldOf(page, /over: close /)).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('a widget over the page that the person closes tells its component', async ({ page, world }) => {
      await wake(page, world, site.url);
      await set(page, { isHere: false, isOver: true });
      await expect(part(page, 'integration').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('#over')).toHaveText('closed');
      expect(await toldOf(page, /over: close /)).toEqual(['over: close escape']);
    });

    if (modules === './react') {
      test('a component that is asleep keeps what was typed, and hears of the connection', async ({
        page,
        world,
      }) => {
        const complaints = await wake(page, world, site.url);
        await choose(page, 'demo-api-key');
        await part(page, 'input').fill('good-key');
        await set(page, { isAsleep: true });
        await expect(page.locator('#fallback')).toBeVisible();
        await expect(part(page, 'input')).toBeHidden();
        await set(page, { isAsleep: false });
        await expect(part(page, 'input')).toHaveValue('good-key');

        let answer = () => {};
        const isAnswered = new Promise<void>((resolve) => {
          answer = resolve;
        });
        await page.route('**/api-auth/**', async (route) => {
          if (route.request().method() === 'POST') await isAnswered;
          await route.continue();
        });
        await part(page, 'submit').click();
        await set(page, { isAsleep: true });
        await expect(page.locator('#fallback')).toBeVisible();
        answer();
        await expect.poll(() => toldOf(page, /here: connect demo-api-key/)).toHaveLength(1);
        expect(await toldOf(page, /here: ready/)).toHaveLength(1);
        expect(complaints).toEqual([]);
      });
    }
  });
}
