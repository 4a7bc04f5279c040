import type { ConnectUIElement } from '../element/connect-ui-element.js';
import { admit } from './admission.js';
import { createOutward } from './outward-message.js';
import type { PageAddress } from './page-address.js';
import type { PageConfig } from './page-config.js';
import { createPageWidget } from './page-widget.js';
import type { ParentMessage } from './parent-message.js';
import { hostOf, meetParent, type ParentWindow } from './parent-window.js';

/** Opens the widget in another page's frame; that page gives the token, as often as it likes. */
export function openFramedPage(address: PageAddress, loading: Promise<PageConfig | null>): void {
  const opening = loading.then((config) => {
    const admission = admit(config, address);
    const widget = createPageWidget(address, () => ({
      place: 'frame',
      fault: admission.ok ? null : admission.error,
      app: config?.appName ?? hostOf(parent.origin()),
      returnUrl: null,
    }));
    if (admission.ok) widget.apiURL = admission.value.apiURL;
    if (address.isPreview) keepFromConnecting(widget);
    else tellOutcomes(widget, parent);
    widget.addEventListener('close', () => widget.remove());
    // Not the document's: browsers paint a ground behind one of another scheme than its frame's.
    document.body.style.colorScheme = 'light dark';
    document.body.append(widget);
    const hear = (message: ParentMessage) => {
      // A page that was asked for another API takes no token, so that it has none to send there.
      if (admission.ok) take(message, widget, address);
    };
    return { origins: config?.parents ?? [], hear };
  });
  const parent = meetParent(opening);
  void opening.then(({ hear }) => {
    const { sessionToken } = address;
    // Whoever frames the page writes its address, too.
    if (sessionToken !== null && parent.origin() !== null) hear({ type: 'session_token', sessionToken });
  });
}

function take(message: ParentMessage, widget: ConnectUIElement, { isPreview, theme }: PageAddress): void {
  if (message.type === 'session_token') {
    widget.sessionToken = message.sessionToken;
  } else if (message.type === 'settings_changed' && isPreview) {
    widget.appearance = { ...message.appearance, ...(theme && { theme }) };
  }
}

function tellOutcomes(widget: ConnectUIElement, parent: ParentWindow): void {
  const outward = createOutward();
  widget.onEvent = (event) => {
    const message = outward(event);
    if (message) parent.tell(message);
  };
}

/** Stops the form before it is sent: a preview only shows how it looks. */
function keepFromConnecting(widget: ConnectUIElement): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  widget.shadowRoot?.addEventListener('submit', stop, { capture: true });
}
