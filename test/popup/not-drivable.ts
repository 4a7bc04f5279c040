import type { Engine } from '../drivers/driver.js';
import type { Way } from './row.js';

/** Cells of a row that an engine's driver cannot play, and why. They are counted as such, never as passed. */
export interface NotDrivable {
  /** What the row says. */
  readonly row: string;
  readonly ways: readonly Way[];
  readonly reason: string;
}

/** By engine; at most a fifth of the cells, and none in Chromium. */
export const notDrivable: Readonly<Record<Engine, readonly NotDrivable[]>> = {
  chromium: [],
  firefox: [
    {
      row: 'in a frame of another site below same-origin the window opens without a handle, and its answer is heard',
      ways: ['popup', 'link'],
      reason: 'the driver’s presses do not reach a frame of another site',
    },
    {
      row: 'a provider whose opener policy is noopener-allow-popups takes its window out of sight, and its answer is heard',
      ways: ['popup', 'hosted'],
      reason: 'this engine does not know the policy yet, so the window stays in sight',
    },
  ],
  webkit: [
    {
      row: 'a callback address on the host’s own domain, which redirects to the API, connects',
      ways: ['popup', 'link', 'hosted'],
      reason: 'WebKitGTK sends the form’s content type along with the redirected GET, which the API refuses',
    },
  ],
};

/** Makes the pattern by which a runner leaves an engine's cells out. Matches nothing where there are none. */
export function notDrivableIn(engine: Engine): RegExp {
  const titles = notDrivable[engine].flatMap(({ row, ways }) => ways.map((way) => `${row} ${way}`));
  return titles.length > 0 ? new RegExp(titles.map((title) => `${escaped(title)}( @|$)`).join('|')) : /(?!)/;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^{}()|[\]\\]/g, '\\$&');
}
