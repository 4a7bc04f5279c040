import type { Tab } from '../../drivers/driver.js';
import { approve, signIn } from '../provider-acts.js';
import { attempted, begun, connected, done, lost, pressed, type Row } from '../row.js';
import type { Stage } from '../stage.js';

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

/** Neither socket nor window can tell how it ended: the host is asked, or else the person. */
export const unconfirmedRows: readonly Row[] = [
  {
    says: 'with no socket and no ring to believe, the host knows the connection',
    ways: ['popup', 'link'],
    door: 'alias',
    host: { resolves: true },
    treats: ({ kind }) => (kind === 'socket' ? 'refuse' : 'pass'),
    async happens(stage) {
      await approve(await stage.connect());
      await stage.backendHas(1);
      await sayFinished(stage);
    },
    ends: (way) => connected(way, ...lost(way)),
  },
  {
    says: 'with no socket, no ring to believe and no host to ask, a retry warns, and makes a second connection',
    door: 'alias',
    treats: ({ kind }) => (kind === 'socket' ? 'refuse' : 'pass'),
    async happens(stage) {
      await approve(await stage.connect());
      await stage.backendHas(1);
      await sayFinished(stage);
      await approve(await retry(stage));
    },
    ends: (way) => ({
      ...connected(way),
      hears: [...begun, ...pressed(way), ...lost(way), 'submit', ...attempted(way), ...done],
      connections: 2,
      mayComplete: true,
    }),
  },
  {
    says: 'on a phone the page goes on by itself when the person is back from the provider',
    ways: ['hosted'],
    page: { agent: phone },
    async happens({ connect, widget }) {
      const tab = await connect();
      await signIn(tab);
      await approve(tab);
      await widget.tab.show();
    },
    ends: (way) => connected(way),
  },
  {
    says: 'on a phone whose socket died meanwhile it cannot be confirmed, and a retry warns',
    ways: ['hosted'],
    integration: 'demo-coop',
    page: { agent: phone },
    async happens(stage) {
      const tab = await stage.connect();
      await signIn(tab);
      await stage.loseSight();
      stage.door.proxy.cut();
      await approve(tab);
      await stage.widget.tab.show();
      const again = await retry(stage);
      await signIn(again);
      await stage.loseSight(2);
      await approve(again);
    },
    ends: (way) => ({
      ...connected(way),
      hears: [...begun, ...pressed(way), ...lost(way), 'submit', ...attempted(way), ...lost(way), ...done],
      connections: 2,
      mayComplete: true,
    }),
  },
];

/** A window that was seen and is gone is reason enough to ask; one that a link opened is not. */
async function sayFinished({ way, widget }: Stage): Promise<void> {
  if (way === 'link') await widget.sayFinished();
}

/** Reads the warning and presses Retry all the same, with the line whole again. */
async function retry({ way, browser, door, widget }: Stage): Promise<Tab> {
  await widget.reads('We can’t tell whether it worked');
  await widget.reads('A retry may make a second connection');
  door.proxy.restore();
  const press = () => widget.pressButton('Retry');
  if (way !== 'link') return browser.opened(press);
  await press();
  return browser.opened(() => widget.followLink());
}
