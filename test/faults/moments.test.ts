import { rightFilling } from '../browser/fillings.js';
import { choose, part } from '../browser/widget.js';
import { treatmentOf } from './fault.js';
import { places } from './rows.js';
import { openStage } from './stage.js';
import { expect, test } from './world.js';

const passing = ['is reset', 'gets half a body', 'gets 408', 'gets 502 as a page'] as const;

for (const { name, path, method, at, integration } of places) {
  for (const faultName of passing) {
    test(`${name} ${faultName}, once`, async ({ page, world }) => {
      const typed = rightFilling(world, integration);
      let asked = 0;
      world.proxy.treat((what) => {
        if (what.method !== method || !what.path.startsWith(path)) return 'pass';
        asked += 1;
        return asked === 1 ? treatmentOf(faultName) : 'pass';
      });
      const stage = await openStage(page, world);
      await stage.open({ sessionToken: await world.token(stage.user) });
      await stage.sees('integration');
      await choose(page, integration);
      await stage.sees('submit');
      await stage.type(typed);
      await part(page, 'submit').click();
      if (at === 'sending') {
        // Only the person may send once more what makes a connection.
        await stage.sees('notice');
        await page.clock.runFor(5_000);
        expect(asked).toBe(1);
        await stage.expectTyped(typed);
        await part(page, 'submit').click();
      }
      await stage.sees('success');
      expect(asked).toBe(2);
      const code =
        faultName === 'gets 408'
          ? 'timeout'
          : faultName === 'gets 502 as a page'
            ? 'server_error'
            : 'network';
      await stage.expectConnected(at === 'sending' ? [code] : []);
    });
  }
}
