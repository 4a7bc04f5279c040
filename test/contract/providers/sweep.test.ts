// @vitest-environment jsdom
import { getProviders } from '@nangohq/providers';
import { afterAll, expect, it } from 'vitest';
import { setStage } from '../../component/stage.js';
import { startBothPages } from './both-pages.js';
import { fullFilling, sparseFilling } from './filling.js';
import { isNeeded, pageFields, type RawEntry } from './page-model.js';

const catalogue = Object.entries((getProviders() ?? {}) as unknown as Record<string, RawEntry>);

const pages = await startBothPages();
let swept = 0;
let failed = 0;

setStage();
afterAll(async () => {
  await pages.end();
  console.log(`providers: ${swept} swept, ${failed} failed`);
});

it.each(catalogue)('a person connects with %s as on the API’s own page', async (name, entry) => {
  swept += 1;
  failed += 1;
  const hasChoice = pageFields(entry, {}, '').some((field) => field.isAsked && !isNeeded(field));
  for (const fill of hasChoice ? [fullFilling, sparseFilling] : [fullFilling]) {
    const { ours, real } = await pages.connect(name, entry, {}, fill);
    expect(ours).toEqual(real);
  }
  failed -= 1;
});

it('sweeps the whole catalogue', () => {
  expect(swept).toBe(1013);
});
