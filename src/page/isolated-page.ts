import type { ConnectUIElement } from '../element/connect-ui-element.js';
import { askable, crossingNames, type ToElement, type ToPage } from '../element/frame-messages.js';
import { admit } from './admission.js';
import type { PageAddress } from './page-address.js';
import type { PageConfig } from './page-config.js';
import { createPageWidget } from './page-widget.js';
import type { ParentMessage } from './parent-message.js';
import { hostOf, meetParent } from './parent-window.js';

/** Opens the widget in the frame of one of our elements, which hands over a port for its options and its events. */
export function openIsolatedPage(address: PageAddress, loading: Promise<PageConfig | null>): void {
  const opening = loading.then((config) => {
    const admission = admit(config, address);
    const hear = (message: ParentMessage) => {
      if (message.type !== 'port') return;
      const widget = createPageWidget(address, () => ({
        place: 'frame',
        fault: admission.ok ? null : admission.error,
        app: config?.appName ?? hostOf(parent.origin()),
        returnUrl: null,
      }));
      widget.presentation = address.isolated ?? 'modal';
      if (admission.ok) widget.apiURL = admission.value.apiURL;
      serve(widget, message.port, admission.ok);
    };
    return { origins: config?.parents ?? [], hear };
  });
  const parent = meetParent(opening);
}

/** Takes the element's options from the port, and tells the widget's events and height by it. */
function serve(widget: ConnectUIElement, port: MessagePort, isAdmitted: boolean): void {
  const tell = (message: ToElement) => port.postMessage(message);
  const answers = new Map<number, (answer: never) => void>();
  const asks = Object.fromEntries(
    askable.map((name) => [
      name,
      (query: unknown) =>
        new Promise((resolve) => {
          const id = answers.size;
          answers.set(id, resolve);
          tell({ type: 'ask', id, name, query });
        }),
    ]),
  );

  port.onmessage = ({ data }: MessageEvent<ToPage>) => {
    switch (data.type) {
      case 'options':
        // An API that is not the page's own gets no token, so that there is nothing to send it.
        if (isAdmitted) {
          for (const name of crossingNames) Object.assign(widget, { [name]: data.options[name] });
          for (const name of askable)
            Object.assign(widget, { [name]: data.answers.includes(name) ? asks[name] : undefined });
        }
        widget.lang = data.lang;
        dress(widget, data.roles, data.scheme);
        if (widget.isConnected) return;
        document.body.append(widget);
        // Once it has opened.
        setTimeout(measure);
        return;
      case 'answer':
        answers.get(data.id)?.(data.answer as never);
        return;
      case 'close':
        return data.reason === 'host' ? widget.close() : pressEscape(widget);
    }
  };
  const measure = () => tell({ type: 'shown', heightPx: Math.ceil(widget.getBoundingClientRect().height) });
  widget.onEvent = (event) => {
    tell({ type: 'event', event });
    // A frame that is not shown yet draws nothing, and an observer would wait for that.
    if (event.type === 'step') measure();
  };
  widget.addEventListener('close', () => widget.remove());
  new ResizeObserver(measure).observe(widget);
}

/** Gives the widget the roles that the host has set, and the page around it light or dark as it is around the frame. */
function dress({ style }: HTMLElement, roles: Readonly<Record<string, string>>, scheme: string): void {
  const isRole = (name: string) => name.startsWith('--connect-ui-');
  for (const name of [...style].filter(isRole)) style.removeProperty(name);
  for (const [name, value] of Object.entries(roles)) if (isRole(name)) style.setProperty(name, value);
  // Not the document's: browsers paint a ground behind one of another scheme than its frame's.
  document.body.style.colorScheme = scheme;
}

/** The host's page had the focus, and the person's key is meant for the dialog on top. */
function pressEscape({ shadowRoot }: HTMLElement): void {
  const dialogs = shadowRoot?.querySelectorAll('dialog[open]') ?? [];
  [...dialogs].at(-1)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
}
