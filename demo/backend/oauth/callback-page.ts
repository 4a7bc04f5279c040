import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** What the page in the popup shows, and posts to whoever opened it. */
export type CallbackOutcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

const SCRIPT = `
const outcome = JSON.parse(document.getElementById('outcome').textContent);
function leave() { window.close(); window.open('', '_self')?.close(); }
addEventListener('message', (event) => { if (event.data?.type === 'nango_oauth_callback_ack') leave(); });
try { window.opener?.postMessage(outcome, '*'); } catch {}
try { const channel = new BroadcastChannel('nango-oauth-callback'); channel.postMessage(outcome); channel.close(); } catch {}
if (outcome.type === 'nango_oauth_callback_success') setTimeout(leave, 500);
`;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f6f7f9, #15171c); color: light-dark(#1b1f27, #eceef2); }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; }
main { box-sizing: border-box; width: 100%; max-width: 26rem; padding: 1.5rem; text-align: center; }
svg { width: 3rem; height: 3rem; }
.done { color: light-dark(#15803d, #4ade80); }
.failed { color: light-dark(#b91c1c, #f87171); }
h1 { font-size: 1.25rem; margin: .75rem 0 .25rem; }
p { margin: 0; color: light-dark(#4b5362, #b3bac6); }
details { margin-top: 1.5rem; text-align: start; border: 1px solid light-dark(#d7dbe2, #363b46); border-radius: .5rem; }
summary { padding: .625rem .875rem; cursor: pointer; }
pre { margin: 0; padding: .25rem .875rem .875rem; font: .8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const DONE = `<svg class="done" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/></svg>
<h1>You are connected</h1><p>This window closes by itself.</p>`;

const FAILED = `<svg class="failed" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M12 7v6M12 16.5v.5"/></svg>
<h1>This did not connect</h1><p>Close this window and try again from the page you came from.</p>`;

const POLICY = [
  "default-src 'none'",
  `script-src '${digest(SCRIPT)}'`,
  `style-src '${digest(STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Answers the last page of a popup: 200 or 400. It tells the opener and other pages of this origin, closes itself
 * half a second after a success, and at once when the opener acknowledges.
 */
export function callbackPage(c: Context, outcome: CallbackOutcome): Response {
  const details = outcome.ok
    ? ''
    : `<details><summary>Details</summary><pre>${escapeHtml(outcome.message)}</pre></details>`;
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${outcome.ok ? 'Connected' : 'Not connected'}</title><style>${STYLE}</style></head>
<body><main><div role="${outcome.ok ? 'status' : 'alert'}">${outcome.ok ? DONE : FAILED}</div>${details}</main>
<script type="application/json" id="outcome">${jsonInHtml(messageOf(outcome))}</script>
<script>${SCRIPT}</script></body>
</html>`;
  c.header('Content-Security-Policy', POLICY);
  c.header('Cache-Control', 'no-store');
  return c.html(html, outcome.ok ? 200 : 400);
}

function messageOf(outcome: CallbackOutcome) {
  if (outcome.ok) return { type: 'nango_oauth_callback_success' };
  const payload = { message: outcome.message, errorType: 'connection_validation_failed' };
  return { type: 'nango_oauth_callback_error', payload };
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
