import type { Engine } from '../drivers/driver.js';

/** What an engine's driver cannot do or see, and why. No row counts it as passed. */
export interface NotDrivable {
  readonly what: string;
  readonly reason: string;
}

/** By engine; nothing in Chromium. */
export const notDrivable: Readonly<Record<Engine, readonly NotDrivable[]>> = {
  chromium: [],
  firefox: [
    {
      what: 'Tab from the browser’s own controls back into the dialog',
      reason: 'the driver’s keys do not reach those controls, so they stay where they are',
    },
  ],
  webkit: [
    {
      what: 'the console after each row',
      reason: 'WebDriver cannot read it; violations of the policy are heard by the page itself',
    },
  ],
};
