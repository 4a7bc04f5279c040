import { approve, arrives, deny, goElsewhere } from '../provider-acts.js';
import { begun, connected, lost, opened, pressed, type Row } from '../row.js';

/** What people do with windows. */
export const windowRows: readonly Row[] = [
  {
    says: 'a person who closed the window is asked, opens it again and is connected',
    async happens({ connect, loseSight, openAgain, widget }) {
      const popup = await connect();
      await arrives(popup);
      await popup.close();
      await loseSight();
      await widget.sees('notice');
      await approve(await openAgain());
    },
    ends: (way) => ({ ...connected(way, ...lost(way), ...opened(way)), mayComplete: true }),
  },
  {
    says: 'a sign-in page that is reloaded goes on',
    async happens({ connect }) {
      const popup = await connect();
      await arrives(popup);
      await popup.reload();
      await approve(popup);
    },
    ends: (way) => connected(way),
  },
  {
    says: 'a window that goes to another site and back goes on',
    async happens({ connect, world }) {
      const popup = await connect();
      await arrives(popup);
      await goElsewhere(popup, world.siteUrl);
      await popup.back();
      await approve(popup);
    },
    ends: (way) => connected(way),
  },
  {
    says: 'a window that went elsewhere for good is opened again, and the person is connected',
    async happens({ way, connect, openAgain, widget, world }) {
      const popup = await connect();
      await arrives(popup);
      await goElsewhere(popup, world.siteUrl);
      if (way !== 'link') await widget.pressButton('No window?');
      await approve(await openAgain());
    },
    ends: (way) => ({ ...connected(way, ...opened(way)), windowsLeft: way === 'link' ? 1 : 0 }),
  },
  {
    says: 'a host to whom a closed window is an error hears it, and the person is back at the form',
    ways: ['popup'],
    host: { detectClosedPopup: 'fail' },
    async happens({ connect }) {
      const popup = await connect();
      await arrives(popup);
      await popup.close();
    },
    ends: (way) => ({
      view: 'view:form',
      reads: 'The window was closed',
      hears: [...begun, ...pressed(way), ...lost(way), 'error popup_closed', 'view:form'],
      connections: 0,
      mayComplete: true,
    }),
  },
  {
    says: 'said no in one window and yes in another, the no is told and the yes may still become a connection',
    integration: 'demo-coop',
    async happens({ connect, loseSight, openAgain, widget, backendHas }) {
      const first = await connect();
      await arrives(first);
      await loseSight();
      const second = await openAgain();
      await arrives(second);
      await loseSight(2);
      await deny(first);
      await widget.reads('Access was not allowed');
      await approve(second);
      await backendHas(1);
    },
    ends: (way) => ({
      view: 'view:form',
      reads: 'Access was not allowed',
      hears: [
        ...begun,
        ...pressed(way),
        ...lost(way),
        ...opened(way),
        ...lost(way),
        'error access_denied',
        'view:form',
      ],
      connections: 1,
      mayComplete: true,
      windowsLeft: 1,
    }),
  },
  {
    says: 'two widgets in one page, finished crosswise, hear of their own window only',
    ways: ['popup', 'link'],
    setting: 'two widgets',
    async happens({ connect, widget, second }) {
      if (!second) throw new Error('There is one widget only');
      const windows = [await connect(widget), await connect(second)] as const;
      await arrives(windows[0]);
      await approve(windows[1]);
      await second.sees('success');
      await widget.sees('waiting');
      await approve(windows[0]);
    },
    ends: (way) => ({ ...connected(way), second: connected(way), connections: 2 }),
  },
  {
    says: 'two tabs, finished crosswise, hear of their own window only',
    async happens({ connect, openAnother, widget }) {
      const first = await connect();
      await arrives(first);
      const second = await openAnother();
      await approve(await connect(second));
      await second.sees('success');
      await widget.sees('waiting');
      await approve(first);
    },
    ends: (way) => ({ ...connected(way), second: connected(way), connections: 2 }),
  },
];
