import { approve, askOwner, deny } from '../provider-acts.js';
import { begun, connected, pressed, type Row } from '../row.js';

/** What people and providers answer, with nothing in the way. */
export const answerRows: readonly Row[] = [
  {
    says: 'a person who says yes at the provider is connected',
    async happens({ connect }) {
      await approve(await connect());
    },
    ends: (way) => connected(way),
  },
  {
    says: 'a person who says no is told so at the form, and can say yes at the next press',
    async happens({ connect, widget }) {
      await deny(await connect());
      await widget.reads('Access was not allowed');
      await approve(await connect());
    },
    ends: (way) => ({
      ...connected(way, 'error access_denied', 'view:form', ...pressed(way)),
      // Only the window that says no stays: nobody it knows acknowledged it.
      windowsLeft: way === 'link' ? 1 : 0,
    }),
  },
  {
    says: 'a provider that says no at once is heard',
    integration: 'demo-denied',
    async happens({ connect }) {
      await connect();
    },
    ends: (way) => refused(way, 'error access_denied', 'Access was not allowed'),
  },
  {
    says: 'a provider that takes its code back leaves the person at the form, with nothing connected',
    integration: 'demo-rejected',
    async happens({ connect }) {
      await approve(await connect());
    },
    ends: (way) => refused(way, 'error provider_refused', 'The sign-in did not finish'),
  },
  {
    says: 'a person who has to ask an owner is told that the approval is still to come',
    integration: 'demo-pending',
    async happens({ connect }) {
      await askOwner(await connect());
    },
    ends: (way) => ({
      ...connected(way),
      reads: 'waiting for approval',
      hears: [...begun, ...pressed(way), 'connect pending', 'view:success'],
    }),
  },
  {
    says: 'Connect pressed twice quickly opens one window',
    async happens({ connect, widget }) {
      await widget.tab.evaluate(pressTwice);
      await approve(await connect());
    },
    ends: (way) => connected(way),
  },
  {
    says: 'a callback page that breaks off does not matter, because the socket tells',
    treats: ({ path }) => (path.startsWith('/oauth/callback') ? { truncateAfterBytes: 200 } : 'pass'),
    async happens({ connect }) {
      await approve(await connect());
    },
    ends: (way) => ({ ...connected(way), windowsLeft: way === 'link' ? 1 : 0 }),
  },
];

function refused(way: Parameters<typeof pressed>[0], error: string, reads: string) {
  return {
    view: 'view:form',
    reads,
    hears: [...begun, ...pressed(way), error, 'view:form'],
    connections: 0,
    mayComplete: way === 'link',
    windowsLeft: way === 'link' ? 1 : 0,
  } as const;
}

/** Makes the next press of a person a double one, before anything can be drawn between. Runs in the page. */
function pressTwice(): void {
  addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement) target.click();
    },
    { once: true, capture: true },
  );
}
