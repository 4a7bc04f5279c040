import { approve, arrives } from '../provider-acts.js';
import { begun, connected, lost, opened, pressed, type Row } from '../row.js';

/** What the session allows, and what a person hears who says that they have finished. */
export const sessionRows: readonly Row[] = [
  {
    says: 'a session that ended before the press closes the window and is told at the form',
    async happens({ way, browser, door, token, widget }) {
      await door.endSession(token);
      if (way === 'link') await widget.press('submit');
      else await browser.opened(() => widget.press('submit'));
    },
    ends: (way) => ({
      view: 'view:form',
      reads: 'Your session has ended',
      hears: [...begun, ...pressed(way), 'error session_expired', 'view:form'],
      connections: 0,
      // Whether a window had opened all the same, nobody knows.
      mayComplete: true,
    }),
  },
  {
    says: '*I have finished* too early: nothing has arrived yet, and the window goes on',
    resolves: true,
    async happens({ way, connect, loseSight, openAgain, widget }) {
      const popup = await connect();
      await arrives(popup);
      if (way !== 'link') await popup.close();
      await loseSight();
      await widget.pressButton('I have finished');
      await widget.reads('Nothing has arrived yet');
      await approve(way === 'link' ? popup : await openAgain());
    },
    ends: (way) => ({ ...connected(way, ...lost(way), ...opened(way)), mayComplete: true }),
  },
];
