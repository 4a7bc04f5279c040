import type { CannedAnswer } from '../../faults/fault-proxy.js';
import { approve, arrives } from '../provider-acts.js';
import { begun, connected, type Ending, pressed, type Row, type Way } from '../row.js';
import type { Stage } from '../stage.js';

/** What the session allows, and what a person hears who says that they have finished. */
export const sessionRows: readonly Row[] = [
  {
    says: 'a session that ended before the press closes the window and is told at the form',
    async happens({ way, browser, door, token, widget }) {
      await door.endSession(token);
      if (way === 'link') await widget.press('submit');
      else await browser.opened(() => widget.press('submit'));
    },
    // Where no window was seen, one may have opened all the same.
    ends: (way) => ended(way, 0),
  },
  {
    says: '*I have finished* too early: nothing has arrived yet, and the window goes on',
    host: { resolves: true },
    async happens({ connect, widget }) {
      const popup = await connect();
      await arrives(popup);
      await widget.pressButton('I have finished');
      await widget.reads('Nothing has arrived yet');
      await approve(popup);
    },
    ends: (way) => connected(way),
  },
  {
    says: '*I have finished* after the session ended names it as the reason',
    async happens({ connect, door, token, widget }) {
      await arrives(await connect());
      await door.endSession(token);
      await widget.pressButton('I have finished');
    },
    ends: (way) => ended(way, 1),
  },
  {
    says: '*I have finished* with what is no longer allowed names it as the reason',
    async happens(stage) {
      await arrives(await stage.connect());
      answerSession(stage, { status: 200, body: { data: sessionOfOthers } });
      await stage.widget.pressButton('I have finished');
    },
    ends: (way) => refused(way, 'integration_not_allowed', 'You can’t connect this one', 1),
  },
  {
    says: '*I have finished* too often names it as the reason, and the window goes on',
    async happens(stage) {
      const { connect, door, widget } = stage;
      const popup = await connect();
      await arrives(popup);
      answerSession(stage, { status: 429, body: { error: { code: 'too_many_request' } } });
      await widget.pressButton('I have finished');
      await widget.reads('Too many attempts');
      door.proxy.restore();
      await approve(popup);
    },
    ends: (way) => connected(way),
  },
];

/** A session for the same person that has been narrowed meanwhile. */
const sessionOfOthers = { endUser: null, allowed_integrations: ['demo-api-key'], websocketsPath: '/' };

function answerSession({ door }: Stage, answer: CannedAnswer): void {
  door.proxy.treat(({ method, path }) =>
    method === 'GET' && path.startsWith('/connect/session') ? { answer } : 'pass',
  );
}

function refused(way: Way, code: string, reads: string, windowsOfLinks: number): Ending {
  return {
    view: 'view:form',
    reads,
    hears: [...begun, ...pressed(way), `error ${code}`, 'view:form'],
    connections: 0,
    mayComplete: way === 'link',
    windowsLeft: way === 'link' ? windowsOfLinks : 0,
  };
}

/** Nobody can renew the session of a link, so that its page has no form any more. */
function ended(way: Way, windowsOfLinks: number): Ending {
  if (way !== 'hosted') return refused(way, 'session_expired', 'Your session has ended', windowsOfLinks);
  return { ...refused(way, 'session_expired', 'This link has ended', windowsOfLinks), shows: 'notice' };
}
