import { approve } from '../provider-acts.js';
import { connected, type Row } from '../row.js';

/** Nothing stands in the way. */
export const plainRows: readonly Row[] = [
  {
    says: 'a person who says yes at the provider is connected',
    async happens({ connect }) {
      await approve(await connect());
    },
    ends: (way) => connected(way),
  },
];
