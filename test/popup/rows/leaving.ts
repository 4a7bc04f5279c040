import { expect } from '@playwright/test';
import { approve, arrives } from '../provider-acts.js';
import { begun, type Ending, lost, pressed, type Row, type Way } from '../row.js';

/** Ways out while the provider's page is open. What can be reached is closed, and nothing of ours stays. */
export const leavingRows: readonly Row[] = [
  {
    says: 'a person who cancels is back at the form with all they typed, and the window is gone',
    integration: 'demo-oauth2-subdomain',
    async happens({ connect, widget }) {
      await widget.type('acme');
      await arrives(await connect());
      await widget.pressButton('Cancel');
      await widget.sees('submit');
      expect(await widget.typed()).toBe('acme');
    },
    ends: (way) => ({
      view: 'view:form',
      hears: [...begun, ...pressed(way), 'view:form'],
      connections: 0,
      mayComplete: way === 'link',
      windowsLeft: outOfReach(way),
    }),
  },
  {
    says: 'a person who presses × takes the window along',
    ways: ['popup', 'link'],
    async happens({ connect, widget }) {
      await arrives(await connect());
      await widget.press('close');
    },
    ends: (way) => left(way, 'dismissed'),
  },
  {
    says: 'a host that closes the widget takes the window along',
    async happens({ connect, widget }) {
      await arrives(await connect());
      await widget.close();
    },
    ends: (way) => left(way, 'host'),
  },
  {
    says: 'a page that takes the element out takes the window along',
    async happens({ connect, widget }) {
      await arrives(await connect());
      await widget.tab.evaluate(() => document.querySelector('connect-ui')?.remove());
    },
    ends: (way) => left(way, 'removed'),
  },
  {
    says: 'an abandoned attempt that is finished late connects without a word, as the close said it may',
    integration: 'demo-coop',
    async happens({ connect, loseSight, widget, backendHas }) {
      const popup = await connect();
      await arrives(popup);
      await loseSight();
      await widget.pressButton('Cancel');
      await widget.sees('submit');
      await widget.close();
      await approve(popup);
      await backendHas(1);
    },
    ends: (way) => ({
      view: 'closed',
      hears: [...begun, ...pressed(way), ...lost(way), 'view:form', 'close host, may complete'],
      connections: 1,
    }),
  },
];

function left(way: Way, reason: string): Ending {
  const close = `close ${reason}${way === 'link' ? ', may complete' : ''}`;
  return {
    view: 'closed',
    hears: [...begun, ...pressed(way), close],
    connections: 0,
    windowsLeft: outOfReach(way),
  };
}

/** A window that a link opened is beyond the widget's reach. */
function outOfReach(way: Way): number {
  return way === 'link' ? 1 : 0;
}
