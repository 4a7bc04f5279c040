import { expect } from '@playwright/test';
import { approve, arrives } from '../provider-acts.js';
import { begun, connected, done, type Row } from '../row.js';

/** As Instagram's own browser on iOS names itself. */
const inApp =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 380.0.0.28.104';

/** After that long without news the person is helped. */
const silentMs = 20_000;

/** For so long a host is left alone first. */
const firstPauseMs = 5_000;

/** Help on the way, and ways around. */
export const detourRows: readonly Row[] = [
  {
    says: 'after 20 seconds without news a hint is given that fits, and the window goes on',
    async happens({ way, connect, widget }) {
      const popup = await connect();
      await arrives(popup);
      await widget.tab.show();
      await widget.tab.evaluate((ms) => window.elapse(ms), silentMs);
      await widget.reads(way === 'link' ? 'Does nothing open?' : 'Can’t find the window?');
      await approve(popup);
    },
    ends: (way) => connected(way),
  },
  {
    says: 'inside another app the way leads out by a fresh link, which connects on the hosted page, and the first page goes on',
    ways: ['popup'],
    page: { agent: inApp },
    host: { links: true, resolves: true },
    async happens({ token, widget, openLink, connect }) {
      await widget.reads('Signing in may not work inside Instagram');
      await widget.pressButton('Continue in your browser');
      await widget.reads('Open in your browser');
      expect(await widget.hasPicture('QR code of the link')).toBe(true);
      const link = (await widget.typed()) ?? '';
      expect(link).not.toContain(token);
      const elsewhere = await openLink(link);
      await approve(await connect(elsewhere));
      await elsewhere.sees('success');
      await widget.tab.show();
      await widget.tab.evaluate((ms) => window.elapse(ms), firstPauseMs);
    },
    ends: (way) => ({
      view: 'view:success',
      hears: [...begun, 'view:waiting', 'handoff', ...done],
      mayComplete: true,
      connections: 1,
      second: connected(way),
    }),
  },
];
