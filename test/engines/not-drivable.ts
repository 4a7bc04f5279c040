import type { Engine } from '../drivers/driver.ts';

/** What an engine's driver cannot play or see, and why. It is counted as such, never as passed. */
export interface NotDrivable {
  /** What a row says, which is left out, or what none of the rows can look at. */
  readonly what: string;
  readonly reason: string;
}

/** By engine; nothing in Chromium. */
export const notDrivable: Readonly<Record<Engine, readonly NotDrivable[]>> = {
  chromium: [],
  firefox: [],
  webkit: [
    {
      what: 'the console, after every row',
      reason: 'WebDriver has no word for it; violations of the policy are heard by the page itself',
    },
  ],
};

/** Tells whether an engine's driver can play a row. */
export function isDrivable(engine: Engine, says: string): boolean {
  return !notDrivable[engine].some(({ what }) => what === says);
}
