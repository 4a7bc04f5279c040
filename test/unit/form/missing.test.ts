import { describe, expect, it } from 'vitest';
import { missingFields } from '../../../src/form/missing.js';
import { formOfParams } from './example-forms.js';

describe('missing fields', () => {
  const made = formOfParams({
    needed: {},
    spare: { optional: true },
    emptyByDefault: { default_value: '' },
    chosen: { enum: ['a'], default_value: 'a' },
  });

  it('are the required ones that are empty, or nothing but space', () => {
    expect(missingFields(made, new Map())).toEqual(['params.needed', 'params.chosen']);
    expect(
      missingFields(
        made,
        new Map([
          ['params.needed', ' \t\n'],
          ['params.chosen', 'a'],
        ]),
      ),
    ).toEqual(['params.needed']);
  });

  it('are none once all required ones are filled', () => {
    expect(
      missingFields(
        made,
        new Map([
          ['params.needed', '0'],
          ['params.chosen', 'a'],
        ]),
      ),
    ).toEqual([]);
  });

  it('are none of an empty form', () => {
    expect(missingFields(formOfParams({}), new Map())).toEqual([]);
  });
});
