import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Integration } from '../../../../src/protocol/integration.js';
import { createFind } from '../../../../src/ui/picker/find.js';
import { hostileText } from '../../../fixtures/hostile-texts.js';
import { integration } from '../../../fixtures/integrations.js';

const keys = (found: readonly Integration[]) => found.map(({ key }) => key).join(' ');

it('finds any integration by its own name, whatever the list', () => {
  const row = fc.tuple(hostileText, hostileText).map(([key, name]) => integration(key, name));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (list) => {
      const find = createFind(list, {});
      for (const one of list) expect(find(one.name, '')).toContain(one);
    }),
    { numRuns: 500 },
  );
});

it('finds nothing twice and nothing that is not in the list', () => {
  const row = fc.tuple(fc.uuid(), hostileText).map(([key, name]) => integration(key, name));
  fc.assert(
    fc.property(fc.array(row), hostileText, (list, query) => {
      const found = createFind(list, {})(query, '');
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((one) => list.includes(one))).toBe(true);
    }),
  );
});

it('keeps the order of the list among what fits equally well', () => {
  const list = ['Mail Zebra', 'Mail Apple', 'Mail'].map((name) => integration(name, name));
  expect(keys(createFind(list, {})('mail', ''))).toBe('Mail Mail Zebra Mail Apple');
});

it('shows what may have been mistyped only after what is spelt as it was typed', () => {
  const list = ['Heats', 'TSheets', 'Heatsheets'].map((name) => integration(name, name));
  expect(keys(createFind(list, {})('heets', ''))).toBe('TSheets Heatsheets Heats');
  expect(keys(createFind(list, {})('heats', ''))).toBe('Heats Heatsheets');
});

it('looks within a category, and shows all of it while nothing is typed', () => {
  const list = ['aa', 'bb', 'cc'].map((key) => integration(key, `Mail from ${key}`));
  const find = createFind(list, { aa: { categories: ['Post'] }, cc: { categories: ['Post'] } });
  expect(keys(find('', 'Post'))).toBe('aa cc');
  expect(keys(find('mail bb', 'Post'))).toBe('');
  expect(keys(find('mail cc', 'Post'))).toBe('cc');
  expect(find('mail', 'None')).toEqual([]);
});

it('reads 5,000 names once and no more, however much is looked for', () => {
  let reads = 0;
  const list = Array.from({ length: 5_000 }, (_, at) => ({
    ...integration(`key-${at}`, ''),
    get name() {
      reads += 1;
      return `Name ${at}`;
    },
  }));
  reads = 0;
  const find = createFind(list, {});
  expect(reads).toBe(0);
  for (const query of ['n', 'name', 'name 4999', 'nmae', 'zzzz', '']) find(query, '');
  expect(reads).toBe(5_000);
});

it('finds by each further letter what it would find by all of them at once', () => {
  const word = fc.constantFrom('mail', 'Maps', 'google', 'Go', 'x', '+', 'über', 'sheets');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const rows = fc.uniqueArray(fc.tuple(fc.uuid(), name, name), { selector: ([key]) => key, maxLength: 20 });
  const steps = fc.array(fc.tuple(name, fc.constantFrom('', 'Post')), { maxLength: 3 });
  fc.assert(
    fc.property(rows, steps, (list, texts) => {
      const integrations = list.map(([key, own]) => integration(key, own));
      const catalogue = Object.fromEntries(
        list.map(([key, , alias], at) => [key, { aliases: [alias], categories: at % 2 ? ['Post'] : [] }]),
      );
      const find = createFind(integrations, catalogue);
      for (const [text, category] of texts) {
        for (let length = 1; length <= text.length; length += 1) {
          const typed = text.slice(0, length);
          expect(keys(find(typed, category))).toBe(
            keys(createFind(integrations, catalogue)(typed, category)),
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('finds another name of several words while it is typed as one', () => {
  const list = [integration('cal', 'Calendar'), integration('mail', 'Mail')];
  const find = createFind(list, { cal: { aliases: ['Google Agenda'] } });
  for (const typed of ['googlea', 'googleagend', 'googleagenda']) expect(keys(find(typed, ''))).toBe('cal');
});
