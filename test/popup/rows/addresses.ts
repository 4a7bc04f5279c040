import { approve, signIn } from '../provider-acts.js';
import { connected, type Row } from '../row.js';

/** Callback pages and APIs under other addresses than each other's. */
export const addressRows: readonly Row[] = [
  {
    says: 'a callback address on the host’s own domain, which redirects to the API, connects',
    door: 'hostCallback',
    async happens({ connect }) {
      await approve(await connect());
    },
    ends: (way) => connected(way),
  },
  {
    says: 'where the callback page has another origin than the API its ring is not believed, and the socket tells',
    door: 'alias',
    async happens({ connect }) {
      const popup = await connect();
      await signIn(popup);
      await approve(popup);
    },
    ends: (way) => connected(way),
  },
];
