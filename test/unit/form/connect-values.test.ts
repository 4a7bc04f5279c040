import { describe, expect, it } from 'vitest';
import { connectValues } from '../../../src/form/form.js';
import { form, formOfParams } from './example-forms.js';

describe('the values to send', () => {
  it('join what was typed and what is fixed, by group and name', () => {
    const made = form({
      auth_mode: 'BASIC',
      credentials: { password: { hidden: true, default_value: 'x' } },
      connection_config: { subdomain: { prefix: 'https://' }, v: { hidden: true, default_value: '2' } },
    });
    const typed = new Map([
      ['credentials.username', ' ada '],
      ['params.subdomain', 'acme'],
      ['params.other', 'not of this form'],
    ]);
    expect(connectValues(made, typed)).toEqual({
      credentials: new Map([
        ['password', 'x'],
        ['username', ' ada '],
      ]),
      params: new Map([
        ['v', '2'],
        ['subdomain', 'acme'],
      ]),
      assertion: new Map(),
    });
  });

  it('have an empty text for what was left empty', () => {
    expect(connectValues(formOfParams({ region: { optional: true } }), new Map()).params).toEqual(
      new Map([['region', '']]),
    );
  });

  it('change nothing in the form', () => {
    const made = formOfParams({ region: {} });
    connectValues(made, new Map([['params.region', 'canary']]));
    expect(made.fixed.params.size).toBe(0);
  });
});
