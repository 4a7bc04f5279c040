import type { ConnectErrorCode } from '../protocol/connect-error.js';
import { fail } from '../protocol/result.js';
import { admit } from './admission.js';
import { createKeptToken } from './kept-token.js';
import type { PageAddress } from './page-address.js';
import type { PageConfig } from './page-config.js';
import { createPageWidget } from './page-widget.js';

/** Codes after which the token is worth nothing. */
const dead: ReadonlySet<ConnectErrorCode> = new Set(['session_expired', 'session_invalid']);

/** Opens the widget for a person who followed a link to this page, and keeps the link's token over a reload. */
export function openLinkPage(address: PageAddress, config: PageConfig | null): void {
  const admission = admit(config, address);
  const kept = admission.ok ? createKeptToken(admission.value.apiURL) : null;
  const token = address.sessionToken ?? kept?.read() ?? null;
  const opened = token === null && admission.ok ? fail('incomplete' as const) : admission;
  const returnUrl = opened.ok ? opened.value.returnUrl : null;
  const widget = createPageWidget(address, () => ({
    place: 'link',
    fault: opened.ok ? null : opened.error,
    app: config?.appName ?? null,
    returnUrl,
  }));
  if (opened.ok && token !== null) {
    kept?.keep(token);
    widget.apiURL = opened.value.apiURL;
    widget.sessionToken = token;
  }
  widget.addEventListener('connect', () => kept?.forget());
  widget.addEventListener('error', ({ detail }) => {
    if (dead.has(detail.code)) kept?.forget();
  });
  widget.addEventListener('close', () => {
    kept?.forget();
    widget.remove();
    if (returnUrl !== null) window.location.replace(returnUrl);
  });
  // The ground around has no theme of its own.
  widget.addEventListener('ready', () => {
    document.documentElement.style.colorScheme = getComputedStyle(widget).colorScheme;
  });
  document.querySelector('main')?.append(widget);
}
