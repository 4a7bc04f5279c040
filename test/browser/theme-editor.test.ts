import { test } from './acme.js';
import { openWidget, part } from './widget.js';
import { expect } from './world.js';

test('a host finds a theme by looking at it, and a widget that is given its JSON looks the same', async ({
  page,
  world,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${world.hostUrl}/pages/theme-editor/`);
  const inLight = page.getByRole('region', { name: 'In light' });
  const inDark = page.getByRole('region', { name: 'In dark' });
  await expect(inLight.locator('.preview')).toHaveCount(4);
  await page.getByLabel('accent in light').fill('#0a7d55');
  await page.getByLabel('radius', { exact: true }).fill('2');
  await page.getByLabel('motion').fill('0');
  await expect(inLight.locator('[part~="done"]')).toHaveCSS('background-color', 'rgb(10, 125, 85)');
  await expect(inDark.locator('[part~="done"]')).toHaveCSS('background-color', 'rgb(83, 99, 230)');
  await expect(inLight.locator('[part~="dialog"]').first()).toHaveCSS('border-radius', '2px');

  await page.getByLabel('CSS').check();
  await expect(page.getByRole('textbox', { name: 'CSS' })).toHaveValue(
    [
      'connect-ui {',
      '  --connect-ui-radius: 2px;',
      '  --connect-ui-motion: 0;',
      '  --connect-ui-accent: light-dark(#0a7d55, #5363e6);',
      '}',
    ].join('\n'),
  );
  await page.getByLabel('JSON').check();
  const appearance = JSON.parse(await page.getByRole('textbox', { name: 'JSON' }).inputValue());
  expect(appearance).toEqual({ light: { accent: '#0a7d55' }, variables: { radius: '2px', motion: '0' } });
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(inLight.locator('[part~="done"]')).toHaveCSS('background-color', 'rgb(61, 79, 209)');
  expect(complaints).toEqual([]);

  await page.goto(`${world.siteUrl}/strict`);
  await openWidget(page, {
    sessionToken: await world.token(),
    apiURL: world.apiUrl,
    integration: 'demo-api-key',
    appearance,
  });
  await expect(part(page, 'submit')).toHaveCSS('background-color', 'rgb(10, 125, 85)');
});
