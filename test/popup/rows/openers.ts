import { approve, signIn } from '../provider-acts.js';
import { connected, lost, type Row, type Way } from '../row.js';
import type { Stage } from '../stage.js';

/** Headers of a host's page under which it keeps hold of the provider's window. */
const holding = ['unsafe-none', 'same-origin-allow-popups', 'noopener-allow-popups'];

/** Headers of a host's page under which the browser takes the window away from it. */
const severing = [
  { coop: 'same-origin', named: 'same-origin' },
  { coop: 'same-origin', coep: 'require-corp', named: 'same-origin and its embedder policy require-corp' },
];

/** Integrations whose provider's page takes the window away from the host, by the header it does so with. */
const severingProviders = [
  ['demo-coop', 'same-origin'],
  ['demo-coop-allow-popups', 'same-origin-allow-popups'],
  ['demo-coop-noopener', 'noopener-allow-popups'],
] as const;

/** Cross-Origin-Opener-Policy, by real headers: a severed window is a question, and its result is heard all the same. */
export const openerRows: readonly Row[] = [
  ...holding.map(
    (coop): Row => ({
      says: `a page whose opener policy is ${coop} keeps the window in sight`,
      page: { coop },
      async happens({ connect }) {
        await approve(await connect());
      },
      ends: (way) => connected(way),
    }),
  ),
  ...severing.map(
    ({ named, ...page }): Row => ({
      says: `a page whose opener policy is ${named} loses the window, and hears how it ends`,
      page,
      happens: approveOutOfSight,
      ends: connectedOutOfSight,
    }),
  ),
  ...severingProviders.map(
    ([integration, policy]): Row => ({
      says: `a provider whose opener policy is ${policy} takes its window out of sight, and its answer is heard`,
      integration,
      happens: approveOutOfSight,
      ends: connectedOutOfSight,
    }),
  ),
  {
    says: 'with same-origin on both sides the answer is heard too',
    integration: 'demo-coop',
    page: { coop: 'same-origin' },
    happens: approveOutOfSight,
    ends: connectedOutOfSight,
  },
  {
    says: 'in a frame of another site below same-origin the window opens without a handle, and its answer is heard',
    ways: ['popup', 'link'],
    setting: 'framed',
    page: { coop: 'same-origin' },
    async happens({ connect, widget }) {
      const popup = await connect();
      await signIn(popup);
      await widget.sees('notice');
      await approve(popup);
    },
    // There is no handle either way, as with a link.
    ends: (way) => ({ ...connected('link'), mayComplete: way === 'link' }),
  },
];

async function approveOutOfSight({ connect, loseSight }: Stage): Promise<void> {
  const popup = await connect();
  await signIn(popup);
  await loseSight();
  await approve(popup);
}

function connectedOutOfSight(way: Way) {
  return connected(way, ...lost(way));
}
