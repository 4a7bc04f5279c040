import fc from 'fast-check';
import { expect, it } from 'vitest';
import { categoriesOf, entryOf } from '../../../../src/ui/picker/catalogue.js';
import { integration } from '../../../fixtures/integrations.js';

const sandbox = { ...integration('crm-sandbox', 'CRM'), provider: 'crm' };

it('knows an integration by its provider, and by its key rather than that', () => {
  const byProvider = { crm: { categories: ['Sales'], aliases: ['Falcon'] } };
  expect(entryOf(byProvider, sandbox)).toEqual({ categories: ['Sales'], aliases: ['Falcon'] });
  const byKey = { ...byProvider, 'crm-sandbox': { aliases: ['Test'] } };
  expect(entryOf(byKey, sandbox)).toEqual({ categories: [], aliases: ['Test'] });
});

it('knows nothing of an integration that is called like what every object has', () => {
  for (const key of ['constructor', '__proto__', 'toString'])
    expect(entryOf({}, integration(key, key))).toEqual({ categories: [], aliases: [] });
});

it('takes anything a host may give', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (entry, anything) => {
      for (const catalogue of [anything, { crm: entry }]) {
        const { categories, aliases } = entryOf(catalogue, sandbox);
        expect([...categories, ...aliases].every((text) => typeof text === 'string')).toBe(true);
      }
    }),
  );
});

it('counts the integrations of each category once, in the order of the alphabet', () => {
  const catalogue = { a: { categories: ['Übersicht', 'mail', 'mail'] }, b: { categories: ['Zoo', 'mail'] } };
  const integrations = ['a', 'b', 'c'].map((key) => integration(key, key));
  expect(categoriesOf(integrations, catalogue)).toEqual([
    ['mail', 2],
    ['Übersicht', 1],
    ['Zoo', 1],
  ]);
});
