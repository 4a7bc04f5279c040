import { writeFile } from 'node:fs/promises';
import { dropByHand, keyWith, pasteByHand, typeByHand } from './by-hand.js';
import { canary, inTimings, openForm, press, tokenPlaces } from './canary.js';
import { part } from './widget.js';
import { expect, test } from './world.js';

test('what is pasted, spread over the fields, taken back and filled in again is only ever in the inputs', async ({
  page,
  world,
}) => {
  const { token, seen, inPage } = await openForm(page, world, 'demo-oauth2-cc');
  const button = (name: string) => page.getByRole('button', { name });
  const lines = ['workspace', 'client_id', 'client_secret'].map((name, place) => `${name}=${canary(place)}`);
  await pasteByHand(part(page, 'input').first(), lines.join('\n'));
  await expect(button('Fill them in')).toBeVisible();
  expect(await inPage()).toEqual([]);
  await button('Fill them in').click();
  await expect(part(page, 'input').nth(2)).toHaveValue(canary(2));
  expect(await inPage()).toEqual([]);
  await button('Undo').click();
  await expect(part(page, 'input').nth(2)).toHaveValue('');
  expect(await inPage()).toEqual([]);
  await pasteByHand(part(page, 'input').first(), lines.join('\n'));
  await button('Fill them in').click();
  await press(page);
  await expect(part(page, 'notice')).toBeVisible();
  expect(await inPage()).toEqual([canary(0), token].map(inTimings));
  const request = 'POST /oauth2/auth/demo-oauth2-cc';
  expect([...seen].sort()).toEqual(
    [
      ...tokenPlaces(token, 'demo-oauth2-cc', request),
      `${canary(0)}: ${request} query params[workspace]`,
      `${canary(1)}: ${request} body client_id`,
      `${canary(2)}: ${request} body client_secret`,
    ].sort(),
  );
});

test('what was around a pasted key is nowhere in the page, though it can be had back', async ({
  page,
  world,
}) => {
  const { inPage } = await openForm(page, world, 'demo-api-key');
  await pasteByHand(part(page, 'input'), `Bearer ${canary(0)}`);
  await expect(part(page, 'input')).toHaveValue(canary(0));
  expect(await inPage()).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(part(page, 'input')).toHaveValue(`Bearer ${canary(0)}`);
  expect(await inPage()).toEqual([]);
});

test('a file that is dropped goes into the body of the request and nowhere else, not even its name', async ({
  page,
  world,
}, info) => {
  const path = info.outputPath(`${canary(8)}.pem`);
  await writeFile(path, keyWith(canary(2)));
  const { token, seen, inPage } = await openForm(page, world, 'demo-jwt');
  await typeByHand(part(page, 'input').nth(0), canary(0));
  await typeByHand(part(page, 'input').nth(1), canary(1));
  await dropByHand(part(page, 'input').nth(2), path);
  await expect(part(page, 'input').nth(2)).toHaveValue(new RegExp(canary(2)));
  expect(await inPage()).toEqual([]);
  await press(page);
  await expect(part(page, 'notice')).toBeVisible();
  expect(await inPage()).toEqual([inTimings(token)]);
  const request = 'POST /auth/jwt/demo-jwt';
  expect([...seen].sort()).toEqual(
    [
      ...tokenPlaces(token, 'demo-jwt', request),
      `${canary(0)}: ${request} body issuerId`,
      `${canary(1)}: ${request} body keyId`,
      `${canary(2)}: ${request} body privateKey`,
    ].sort(),
  );
});
