import { html } from 'hono/html';
import { type Html, page } from '../pages/pages.js';
import type { InstallationRequest } from './installation-table.js';

/** Asks who installs an app and where. The owner of the organisation may have to be asked first. */
export function installPage(address: string, service: string | undefined, asksOwner: boolean): Html {
  const cancel = html`<button id="cancel" class="quiet" name="decision" value="cancel" formnovalidate>Cancel</button>`;
  const quiet = asksOwner ? '' : html`class="quiet"`;
  const request = html`<button id="request" ${quiet} name="decision" value="request">Ask the owner</button>`;
  const install = html`<button id="install" name="decision" value="install">Install</button>`;
  return page(
    'Install Acme',
    { service },
    html`<h1>Install Acme in your organisation</h1>
<p>Acme will see its name, its plan and its items. This is a demo: any names will do.</p>
<p>${asksOwner ? 'Here only the owner installs apps' : 'You may leave it to the owner'}, who approves at <a href="/apps/requests" target="_blank">Requests for apps</a>.</p>
<form method="post" action="${address}">
<label>Your name<input name="login" autocomplete="username" required maxlength="100" autofocus></label>
<label>Organisation<input name="organization" autocomplete="organization" required maxlength="100" value="Northwind Traders"></label>
${
  asksOwner
    ? html`<div class="actions">${request}${cancel}</div>`
    : html`<div class="actions">${install}${cancel}</div><div class="actions">${request}</div>`
}
</form>`,
  );
}

/** Shows the owner of every organisation who waits for an approval. */
export function requestsPage(requests: readonly InstallationRequest[], news?: Html): Html {
  return page(
    'Requests for apps',
    undefined,
    html`<h1>Requests for apps</h1>
${news ?? ''}
${requests.length === 0 ? html`<p>Nobody waits for an approval.</p>` : ''}
${requests.map(
  ({ id, requester, organization }) => html`<form method="post" action="/apps/requests/${id}">
<p><strong>${requester}</strong> wants to install <strong>Acme</strong> in <strong>${organization}</strong>.</p>
<div class="actions"><button id="approve-${id}">Approve</button></div>
</form>`,
)}`,
  );
}

/** Asks who installs the app that is found in the directory only, and where. */
export function outboundInstallPage(): Html {
  return page(
    'Install Acme',
    undefined,
    html`<h1>Install Acme in your organisation</h1>
<p>Connect in Acme first, with your user ID. It is any name that you like; here it is needed again.</p>
<form method="post" action="/outbound/install">
<label>Your user ID<input name="actor" autocomplete="username" required maxlength="100" autofocus></label>
<label>Organisation<input name="organization" autocomplete="organization" required maxlength="100" value="Northwind Traders"></label>
<div class="actions"><button id="install">Install</button></div>
</form>`,
  );
}

/** Says how telling Acme about an installation went. */
export function outboundInstalledPage(wasTaken: boolean): Html {
  return page(
    'Install Acme',
    undefined,
    wasTaken
      ? html`<h1>Acme is installed</h1><p role="status">Acme knows about it. You can close this window.</p>`
      : html`<h1>Acme did not take it</h1><p role="alert">Acme was told about the installation and did not accept it. Try again later.</p>`,
  );
}
