import { eventually } from '../../drivers/eventually.js';
import type { Asked, Treatment } from '../../faults/fault-proxy.js';
import { approve, arrives, deny, signIn } from '../provider-acts.js';
import { begun, connected, type Ending, pressed, type Row, type Way } from '../row.js';
import type { Stage } from '../stage.js';

const hourMs = 60 * 60 * 1000;
/** How long the widget waits for its socket to be acknowledged. */
const acknowledgedMs = 4_000;

const socketsAre =
  (treatment: Treatment) =>
  ({ kind }: Asked): Treatment =>
    kind === 'socket' ? treatment : 'pass';

/** The line between page and API fails: what the socket cannot tell, the window rings and the host is asked. */
export const lineRows: readonly Row[] = [
  {
    says: 'a laptop that sleeps for an hour while the window is open does not matter',
    async happens({ connect, widget }) {
      const popup = await connect();
      await arrives(popup);
      await widget.tab.evaluate((ms) => window.sleep(ms), hourMs);
      await widget.tab.show();
      await approve(popup);
    },
    ends: (way) => connected(way),
  },
  {
    says: 'a laptop that slept for an hour before the press gets a fresh socket with it',
    async happens({ connect, widget }) {
      await widget.tab.evaluate((ms) => window.sleep(ms), hourMs);
      await approve(await connect());
    },
    ends: (way) => connected(way),
  },
  {
    says: 'a laptop that slept until its socket was gone without a sign asks the host',
    host: { resolves: true },
    async happens(stage) {
      const popup = await stage.connect();
      await signIn(popup);
      stage.door.proxy.mute();
      await stage.widget.tab.evaluate((ms) => window.sleep(ms), hourMs);
      await approve(popup);
      await sayFinishedWhereNothingRings(stage);
    },
    ends: connectedByAsking,
  },
  {
    says: 'a network that is cut and restored costs the socket, and the host is asked',
    host: { resolves: true },
    async happens(stage) {
      const { door, way, widget } = stage;
      const popup = await stage.connect();
      await signIn(popup);
      door.proxy.treat(() => 'refuse');
      door.proxy.cut();
      // Who went by the link is out of sight, so that the host and the server are asked at once.
      await widget.reads(way === 'link' ? 'We can’t reach the server' : 'We can’t see when you finish');
      door.proxy.restore();
      await approve(popup);
      await sayFinishedWhereNothingRings(stage);
    },
    ends: connectedByAsking,
  },
  {
    says: 'a network that refuses WebSockets does not keep anybody from connecting',
    host: { resolves: true },
    treats: socketsAre('refuse'),
    happens: connectWithoutSocket,
    ends: connectedByAsking,
  },
  {
    says: 'a network that forbids WebSockets does not keep anybody from connecting',
    host: { resolves: true },
    treats: socketsAre({ answer: { status: 403 } }),
    happens: connectWithoutSocket,
    ends: connectedByAsking,
  },
  {
    says: 'a network that swallows WebSockets does not keep anybody from connecting',
    host: { resolves: true },
    treats: socketsAre('swallow'),
    happens: connectWithoutSocket,
    ends: connectedByAsking,
  },
  {
    says: 'a no that only the window can tell is told, when the socket is gone',
    ways: ['popup', 'hosted'],
    async happens({ connect, door, widget }) {
      const popup = await connect();
      await signIn(popup);
      door.proxy.cut();
      await widget.reads('We can’t see when you finish');
      await deny(popup);
    },
    ends: (way) => ({
      view: 'view:form',
      reads: 'Access was not allowed',
      hears: [...begun, ...pressed(way), 'error access_denied', 'view:form'],
      connections: 0,
    }),
  },
  {
    says: 'a socket that is there only after the press has an empty window sent on',
    treats: ({ kind }, released) => (kind === 'socket' ? { holdUntil: released } : 'pass'),
    async happens({ way, browser, widget, release }) {
      await widget.tab.evaluate((ms) => window.prolong(ms), acknowledgedMs);
      if (way === 'link') {
        await widget.press('submit');
        release();
        await approve(await browser.opened(() => widget.followLink()));
      } else {
        const popup = await browser.opened(() => widget.press('submit'));
        if ((await popup.url()) !== 'about:blank') throw new Error('The window has an address already');
        release();
        await approve(popup);
      }
    },
    ends: (way) => connected(way),
  },
  {
    says: 'an API that is out of reach at the press is spoken of, and the window goes on once it is back',
    async happens({ connect, door, widget }) {
      door.proxy.treat(({ kind }) => (kind === 'request' ? 'refuse' : 'pass'));
      const popup = await connect();
      await widget.reads('We can’t reach the server');
      door.proxy.restore();
      // Pressed while the first load is still failing, a reload may fail with it.
      await eventually(() => popup.reload().then(() => true), 'the window loads again');
      await approve(popup);
    },
    ends: (way) => connected(way),
  },
];

async function connectWithoutSocket(stage: Stage): Promise<void> {
  const popup = await stage.connect();
  await stage.widget.reads('We can’t see when you finish');
  await approve(popup);
  await sayFinishedWhereNothingRings(stage);
}

/** A window that a link opened is not known to the widget, so that its ring is not believed. */
async function sayFinishedWhereNothingRings({ way, backendHas, widget }: Stage): Promise<void> {
  if (way !== 'link') return;
  await backendHas(1);
  await widget.sayFinished();
}

/** The hosted page has no host to ask: it only knows that the provider said yes. */
function connectedByAsking(way: Way): Ending {
  const ending = connected(way);
  if (way !== 'hosted') return ending;
  return { ...ending, hears: ending.hears.map((word) => (word === 'connect' ? 'connect without id' : word)) };
}
