import { html } from 'hono/html';
import { demoClient } from '../oauth2/demo-client.js';
import { type Html, page } from '../pages/pages.js';

/** Asks who the person is and whether the app may use the account. Any name will do. */
export function oauth1Page(token: string, problem?: string): Html {
  const app = demoClient.name;
  return page(
    'Allow access',
    undefined,
    html`<h1>${app} wants to use your account</h1>
<p>If you allow it, ${app} can see your name, your plan and your items, and add items. This is a demo: any name will do.</p>
${problem === undefined ? '' : html`<p role="alert">${problem}</p>`}
<form method="post" action="/oauth1/authorize/consent">
<input type="hidden" name="oauth_token" value="${token}">
<label>Name<input name="login" autocomplete="username" maxlength="100" autofocus></label>
<div class="actions"><button id="allow" name="decision" value="allow">Allow</button><button id="deny" class="quiet" name="decision" value="deny">Deny</button></div>
</form>`,
  );
}
