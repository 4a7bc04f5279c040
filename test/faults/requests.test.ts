import { rightFilling } from '../browser/fillings.js';
import { choose, part } from '../browser/widget.js';
import { faults } from './fault.js';
import { codeOf, places } from './rows.js';
import { aDayAhead, openStage } from './stage.js';
import { test } from './world.js';

for (const place of places) {
  for (const name of place.faults) {
    test(`${place.name} ${name}`, async ({ page, world }) => {
      const { at, integration } = place;
      const fault = faults[name];
      const code = codeOf(place, name);
      const typed = rightFilling(world, integration);
      const stage = await openStage(page, world, fault === 'a day ahead' ? aDayAhead() : undefined);
      const sessionToken = await world.token(stage.user);

      const toForm = async () => {
        await stage.sees('integration');
        await choose(page, integration);
        await stage.sees('submit');
      };
      const send = async () => {
        await stage.type(typed);
        await part(page, 'submit').click();
      };

      if (at !== 'opening') await stage.open({ sessionToken });
      if (at === 'choosing') await stage.sees('integration');
      if (at === 'sending') await toForm();
      if (at === 'sending') await stage.type(typed);
      const restore = await stage.fail(place, fault);
      if (at === 'opening') await stage.open({ sessionToken });
      if (at === 'choosing') await choose(page, integration);
      if (at === 'sending') await part(page, 'submit').click();
      await stage.sees('notice', fault === 'hidden' || name === 'meets silence' ? 5_000 : 250);
      await stage.expectError(code);
      if (at === 'sending') await stage.expectTyped(typed);

      await restore();
      if (at === 'sending') await part(page, 'submit').click();
      else await page.getByRole('button', { name: 'Try again' }).click();
      if (at === 'opening') await toForm();
      if (at === 'choosing') await stage.sees('submit');
      if (at !== 'sending') await send();
      await stage.sees('success');
      await stage.expectConnected([code]);
    });
  }
}
