import { expect } from '@playwright/test';
import { endSession } from '../../browser/world.js';
import type { Row } from '../row.js';
import { expectConnected } from '../widget.js';

/** Ways from an app to a connection, each to its end in the backend. */
export const journeyRows: readonly Row[] = [
  {
    says: 'a person finds an app, is told of a wrong key, corrects it and is connected; the host hears each step',
    complains: /status of 400/,
    async happens({ world, widget, open }) {
      await open();
      await widget.choose('demo-api-key', 'demo api');
      await widget.type('bad-key');
      await widget.press('submit');
      await widget.reads('These details did not work');
      expect(await widget.typed()).toEqual(['bad-key']);
      await widget.type('good-key');
      await widget.press('submit');
      await expectConnected({ widget, world });
      await widget.press('done');
      await widget.isGone();
      expect(await widget.heard()).toEqual([
        ...['view:loading', 'ready', 'view:picker', 'search', 'select', 'view:loading', 'view:form'],
        ...['submit', 'error', 'submit', 'connect', 'view:success', 'close'],
      ]);
      expect(await widget.details('close')).toMatchObject([{ reason: 'done', attemptMayComplete: false }]);
    },
  },
  {
    says: 'the element of the package, in its place in a page, connects without a dialog',
    async happens({ world, tab, widget }) {
      await tab.goto(`${world.siteUrl}/element`);
      await tab.evaluate(
        (token) => document.querySelector('connect-ui')?.setAttribute('session-token', token),
        await world.token(['demo-api-key']),
      );
      await widget.type('good-key');
      await widget.press('submit');
      await widget.sees('success');
      expect(await world.connections()).toHaveLength(1);
      expect(await tab.isVisible('connect-ui >>> dialog')).toBe(false);
    },
  },
  {
    says: 'a person fills in two fields and sends them without a pointer',
    async happens({ world, tab, widget, open }) {
      await open({ sessionToken: await world.token(['demo-basic']) });
      await widget.hasFocus('input');
      await tab.write('good');
      await tab.key('Tab');
      await tab.write('good');
      expect(await widget.typed()).toEqual(['good', 'good']);
      await tab.key('Enter');
      await expectConnected({ widget, world });
    },
  },
  {
    says: 'a connection that is made anew stays the same one',
    async happens({ world, widget, open }) {
      await open({ sessionToken: await world.token(['demo-api-key']) });
      await widget.type('good-key');
      await widget.press('submit');
      await widget.press('done');
      await widget.isGone();
      const [before] = await world.connections();
      const { data } = await world.nango.createReconnectSession({
        connection_id: String(before?.connection_id),
        integration_id: 'demo-api-key',
      });
      await open({ sessionToken: data.token });
      await widget.reads('Reconnect Demo API key');
      await widget.type('good-key');
      await widget.press('submit');
      await widget.sees('success');
      const after = await world.connections();
      expect(after.map(({ connection_id: id }) => id)).toEqual([before?.connection_id]);
    },
  },
  {
    says: 'a session that ends in a half-typed form is renewed, and what was typed is sent',
    complains: /status of 401/,
    async happens({ world, widget, open }) {
      const sessionToken = await world.token();
      await open({ sessionToken, nextToken: await world.token() });
      await widget.choose('demo-api-key', 'demo api');
      await widget.type('good-key');
      await endSession(world, sessionToken);
      await widget.press('submit');
      await expectConnected({ widget, world });
      expect(await widget.heard()).toContain('session_renewed');
      expect(await widget.details('error')).toEqual([]);
    },
  },
];
