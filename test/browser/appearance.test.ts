import type { Locator, Page } from '@playwright/test';
import type { Appearance } from '../../src/index.js';
import { answerOf } from './answer-of.js';
import { choose, openWidget, part } from './widget.js';
import { expect, test, type World } from './world.js';

/** What the page's console said since the test began. */
function consoleOf(page: Page): readonly string[] {
  const said: string[] = [];
  // The test pages have no icon, for which the browser asks when it likes.
  page.on('console', (message) => message.location().url.endsWith('.ico') || said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

async function openForm(page: Page, world: World, appearance?: Appearance): Promise<void> {
  await openWidget(page, {
    sessionToken: await world.token(),
    apiURL: world.apiUrl,
    integration: 'demo-api-key',
    appearance,
  });
  await expect(part(page, 'submit')).toBeVisible();
}

/** Lets the API answer other settings than the demo's. */
async function sessionSays(page: Page, world: World, connectUISettings: unknown): Promise<void> {
  await page.route(`${world.apiUrl}/connect/session`, async (route) => {
    const answer = await answerOf(route);
    const { data } = await answer.json();
    await route.fulfill({ response: answer, json: { data: { ...data, connectUISettings } } });
  });
}

/** Changes what the open widget is given. */
const update = (page: Page, appearance: Appearance | undefined) =>
  page.evaluate((given) => window.handle.update({ appearance: given }), appearance);

/** The accent that the demo's sessions name, in light. */
const ofSession = 'rgb(67, 56, 202)';

const ground = (element: Locator) => element.evaluate((node) => getComputedStyle(node).backgroundColor);

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations ?? [])).toEqual([]);
});

test('a widget is first seen as its host wants it, under the strictest policy', async ({ page, world }) => {
  const said = consoleOf(page);
  await page.evaluate(() => {
    const grounds: string[] = [];
    Object.assign(window, { grounds });
    const look = () => {
      const dialog = document.querySelector('connect-ui')?.shadowRoot?.querySelector('dialog');
      if (dialog) grounds.push(getComputedStyle(dialog).backgroundColor);
      requestAnimationFrame(look);
    };
    look();
  });
  await openForm(page, world, {
    theme: 'dark',
    variables: { surface: '#102030', radius: '4px', fontSize: '17px' },
  });
  const dialog = part(page, 'dialog');
  await expect(dialog).toHaveCSS('border-radius', '4px');
  await expect(dialog).toHaveCSS('font-size', '17px');
  expect(new Set(await page.evaluate(() => Reflect.get(window, 'grounds')))).toEqual(
    new Set(['rgb(16, 32, 48)']),
  );
  expect(said).toEqual([]);
});

test('another appearance while somebody types loses nothing', async ({ page, world }) => {
  await openForm(page, world);
  await expect(part(page, 'submit')).toHaveCSS('background-color', ofSession);
  const input = part(page, 'input').first();
  await input.fill('half a key');
  await update(page, { variables: { accent: 'seagreen' } });
  await expect(part(page, 'submit')).toHaveCSS('background-color', 'rgb(46, 139, 87)');
  await expect(input).toHaveValue('half a key');
  await expect(input).toBeFocused();
  await update(page, undefined);
  await expect(part(page, 'submit')).toHaveCSS('background-color', ofSession);
  await expect(input).toHaveValue('half a key');
});

test('the theme of the system is followed live, and one that is given stays', async ({ page, world }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openForm(page, world, { theme: 'system' });
  const dialog = part(page, 'dialog');
  await expect(dialog).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(dialog).toHaveCSS('background-color', 'rgb(26, 27, 32)');
  await update(page, { theme: 'light' });
  await expect(dialog).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('the host’s style sheet goes before the session, and its appearance before both', async ({
  page,
  world,
}) => {
  await page.evaluate(() =>
    document.documentElement.style.setProperty('--connect-ui-accent', 'rgb(150, 20, 90)'),
  );
  await openForm(page, world);
  const submit = part(page, 'submit');
  await expect(submit).toHaveCSS('background-color', 'rgb(150, 20, 90)');
  await page.evaluate(() => document.documentElement.style.removeProperty('--connect-ui-accent'));
  await expect(submit).toHaveCSS('background-color', ofSession);
  await page.evaluate(() =>
    document.documentElement.style.setProperty('--connect-ui-accent', 'rgb(150, 20, 90)'),
  );
  await update(page, { light: { accent: 'rgb(0, 90, 60)' } });
  await expect(submit).toHaveCSS('background-color', 'rgb(0, 90, 60)');
});

test('a theme and colours of the session are worn, and what is no colour is not', async ({ page, world }) => {
  const said = consoleOf(page);
  const theme = { light: { primary: 'red; background: url(x)' }, dark: { primary: 'rgb(80, 200, 120)' } };
  await sessionSays(page, world, { showWatermark: true, defaultTheme: 'dark', theme });
  await openForm(page, world);
  await expect(part(page, 'dialog')).toHaveCSS('background-color', 'rgb(26, 27, 32)');
  await expect(part(page, 'submit')).toHaveCSS('background-color', 'rgb(80, 200, 120)');
  await update(page, { theme: 'light' });
  await expect(part(page, 'submit')).toHaveCSS('background-color', 'rgb(61, 79, 209)');
  expect(said).toEqual([]);
});

test('text and controls can be read whatever is asked for, and the developer is told once', async ({
  page,
  world,
}) => {
  const said = consoleOf(page);
  await openForm(page, world, { theme: 'light', variables: { accent: '#ffe000', text: '#cccccc' } });
  const submit = part(page, 'submit');
  await expect(submit).toHaveCSS('background-color', 'rgb(170, 148, 0)');
  expect(await contrastOn(submit)).toBeGreaterThanOrEqual(4.5);
  expect(await contrastOn(part(page, 'title'))).toBeGreaterThanOrEqual(4.5);
  expect(said).toHaveLength(2);
  expect(said.join()).toContain('accent rgb(255 224 0) has a contrast of 1.3');
  await update(page, { theme: 'light', variables: { accent: '#ffe000' } });
  await expect(part(page, 'title')).toHaveCSS('color', 'rgb(22, 24, 29)');
  expect(said).toHaveLength(2);
});

// On the first, white would not reach it; on the second, black would not.
for (const accent of ['rgb(119, 119, 119)', 'rgb(116, 116, 116)', 'rgb(255, 200, 0)', 'rgb(0, 60, 255)']) {
  test(`text can be read on an accent of the host’s style sheet: ${accent}`, async ({ page, world }) => {
    await page.evaluate(
      (colour) => document.documentElement.style.setProperty('--connect-ui-accent', colour),
      accent,
    );
    await openForm(page, world);
    expect(await contrastOn(part(page, 'submit'))).toBeGreaterThanOrEqual(4.5);
  });
}

test('a widget whose looks cannot be fetched, or take long, is shown without them', async ({
  page,
  world,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/wear-/, async (route) => {
    await held;
    await route.continue();
  });
  await openForm(page, world, { variables: { surface: '#102030' } });
  await expect(part(page, 'dialog')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  release();
  await expect(part(page, 'dialog')).toHaveCSS('background-color', 'rgb(16, 32, 48)');
  await page.reload();
  await page.unroute(/\/wear-/);
  await page.route(/\/wear-/, (route) => route.abort());
  await openForm(page, world, { variables: { surface: '#102030' } });
  await expect(part(page, 'dialog')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('where nobody asks for looks, nothing is fetched for them', async ({ page, world }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await sessionSays(page, world, {
    showWatermark: true,
    defaultTheme: 'system',
    theme: { light: { primary: '#00B2E3' }, dark: { primary: '#00B2E3' } },
  });
  await openForm(page, world);
  await expect(part(page, 'submit')).toHaveCSS('background-color', 'rgb(61, 79, 209)');
  expect(fetched.filter((url) => url.includes('/wear-'))).toEqual([]);
});

test('what nobody knows is left out, and named to the developer', async ({ page, world }) => {
  const said = consoleOf(page);
  const appearance = { variables: { accnt: 'red', accent: 'reddish', radius: '6px' }, colors: {} };
  await openForm(page, world, appearance as Appearance);
  await expect(part(page, 'submit')).toHaveCSS('background-color', ofSession);
  await expect(part(page, 'dialog')).toHaveCSS('border-radius', '6px');
  expect(said.map((line) => line.replace('connect-ui: ', ''))).toEqual([
    'appearance.colors is unknown; there are theme, variables, light, dark.',
    'appearance.variables.accnt is unknown.',
    'appearance.variables.accent is no color: reddish',
  ]);
});

test('an attribute says it as JSON, and one that is none changes nothing', async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/element`);
  const said = consoleOf(page);
  const element = page.locator('connect-ui');
  const token = await world.token(['demo-none']);
  await element.evaluate((node, sessionToken) => {
    node.setAttribute('appearance', '{"variables":{"accent":"rgb(10, 100, 60)"}}');
    node.setAttribute('session-token', sessionToken);
  }, token);
  const submit = part(page, 'submit');
  await expect(submit).toHaveCSS('background-color', 'rgb(10, 100, 60)');
  await element.evaluate((node) => node.setAttribute('appearance', '{"variables":'));
  await expect(submit).toHaveCSS('background-color', ofSession);
  expect(said).toEqual(['connect-ui: appearance is neither an object nor the JSON of one.']);
});

test('the frame of an isolated widget looks as it would without one', async ({ page, world }) => {
  const options = {
    sessionToken: await world.token(['demo-none']),
    apiURL: world.apiUrl,
    pageUrl: world.pageUrl,
  };
  await page.evaluate((given) => {
    const appearance = { theme: 'dark', variables: { accent: 'rgb(80, 200, 120)' } } as const;
    window.handle = window.ConnectUI.openConnectUI({ ...given, isolated: true, appearance });
  }, options);
  const submit = page.frameLocator('connect-ui iframe').locator('connect-ui [part~="submit"]');
  await expect(submit).toHaveCSS('background-color', 'rgb(80, 200, 120)');
  const dialog = page.frameLocator('connect-ui iframe').locator('connect-ui [part~="dialog"]');
  expect(await ground(dialog)).toBe('rgb(26, 27, 32)');
  await update(page, { variables: { accent: 'rgb(10, 100, 60)' } });
  await expect(submit).toHaveCSS('background-color', 'rgb(10, 100, 60)');
});

/** Measures a text against its own ground, or that of the dialog, as it is painted. */
function contrastOn(element: Locator): Promise<number> {
  return element.evaluate((node) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const light = (colour: string) => {
      if (!context) return 0;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { color, backgroundColor } = getComputedStyle(node);
    const around = node.closest('[part~="dialog"]') ?? node;
    const behind =
      backgroundColor === 'rgba(0, 0, 0, 0)' ? getComputedStyle(around).backgroundColor : backgroundColor;
    const [dark = 0, bright = 0] = [light(color), light(behind)].sort((one, other) => one - other);
    return (bright + 0.05) / (dark + 0.05);
  });
}

test('what follows the accent follows it on later screens, too, whose roles were not there when it was set', async ({
  page,
  world,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const colourOfGuide = async (rules: string, appearance?: Appearance) => {
    // Anew, because what was fetched for one opening is there for the next.
    await page.goto(`${world.siteUrl}/strict`);
    await page.evaluate((given) => {
      const host = new CSSStyleSheet();
      host.replaceSync(`:root { color-scheme: light dark } ${given}`);
      document.adoptedStyleSheets = [host];
    }, rules);
    await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl, appearance });
    await choose(page, 'algolia');
    const guide = page.locator('connect-ui .link', { hasText: 'Where do I find this?' });
    // Whatever notation it is written in.
    return guide.evaluate((link) => {
      const pixel = new OffscreenCanvas(1, 1).getContext('2d');
      if (!pixel) throw new Error('Nothing to draw on');
      pixel.fillStyle = getComputedStyle(link).color;
      pixel.fillRect(0, 0, 1, 1);
      return [...pixel.getImageData(0, 0, 1, 1).data].join();
    });
  };
  const chosen = {
    defaultTheme: 'system',
    theme: { light: { primary: '#4338CA' }, dark: { primary: '#A5B4FC' } },
  };
  const accent = 'connect-ui { --connect-ui-accent: #6bd6aa }';
  await sessionSays(page, world, {});
  const expected = await colourOfGuide(accent);
  await sessionSays(page, world, chosen);
  expect(await colourOfGuide(accent)).toBe(expected);
  expect(await colourOfGuide('', { variables: { accent: '#6bd6aa' } })).toBe(expected);
});
