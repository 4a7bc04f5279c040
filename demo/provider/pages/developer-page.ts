import { Hono } from 'hono';
import { html } from 'hono/html';
import type { DeveloperSettings } from '../developer-settings.js';
import type { ProviderContext } from '../provider-context.js';
import { page } from './pages.js';
import { showPage } from './show-page.js';

/** Offers a page that tells what to type for each integration of the demo. */
export function developerPage({ settings }: ProviderContext) {
  return new Hono()
    .get('/', (c) => c.redirect('/developer'))
    .get('/developer', (c) => showPage(c, accountsPage(settings.accounts)));
}

function accountsPage(accounts: DeveloperSettings['accounts']) {
  const names = Object.keys(accounts).sort();
  return page(
    'Accounts to try',
    undefined,
    html`<h1>Accounts to try</h1>
<p>Type these where the demo asks for them; everything else is refused. Other apps take what the demo integration of their kind takes.</p>
<p>Where an app leads to a sign-in page of this provider, any name and password will do. What you allowed there can be taken back under <a href="/account/apps">Apps with access</a>.</p>
${names.map((name) => html`<h2>${name}</h2>${Object.entries(accounts[name] ?? {}).map(field)}`)}`,
  );
}

const SHORT = 40;

/** Shows a value that can be selected and copied whole; keys are long. */
function field([name, value]: [string, string]) {
  return value.length > SHORT
    ? html`<label>${name}<textarea readonly rows="4" spellcheck="false">${value}</textarea></label>`
    : html`<label>${name}<input readonly value="${value}"></label>`;
}
