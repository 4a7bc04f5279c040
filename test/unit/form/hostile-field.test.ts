import { describe, expect, it } from 'vitest';
import { doubtfulFields } from '../../../src/form/doubt.js';
import { connectValues } from '../../../src/form/form.js';
import { missingFields } from '../../../src/form/missing.js';
import { readPaste } from '../../../src/form/paste.js';
import { patternOf } from '../../../src/form/pattern.js';
import { connectRequest } from '../../../src/protocol/connect-requests.js';
import type { JsonObject } from '../../../src/protocol/decode.js';
import { providerRequest } from '../../../src/protocol/provider-request.js';
import { hugeAnswers, prepare } from '../../fixtures/hostile-providers.js';
import { form, formOfParams } from './example-forms.js';

describe('a form beyond measure', () => {
  it('is asked and sent as a whole, and helped with no further than forms go', () => {
    const huge = prepare(hugeAnswers(2_000));
    if (!huge.ok) throw new Error(huge.error);
    const made = huge.value.form;
    const typed = new Map(made.fields.map(({ id, initial }) => [id, initial]));
    expect(made.fields.length).toBe(2_000);
    expect(connectValues(made, typed).params.size).toBe(2_000);
    expect(doubtfulFields(made, typed).length).toBeLessThan(100);
    const text = Array.from({ length: 200 }, (_, index) => `key_${index}=${'x'.repeat(290)}`).join('\n');
    for (const field of made.fields.slice(0, 2)) {
      expect(readPaste(made, field, text, () => true)).toMatchObject({ type: 'spread' });
    }
  });

  it('has no pattern whose parts take forever to compare', () => {
    const every = (from: number) =>
      Array.from({ length: 110 }, (_, index) => String.fromCharCode(from + 2 * index)).join('');
    expect(patternOf(`[${every(0x4e00)}]{140}[${every(0x4e01)}]{140}`).usage).toBe('unsafe');
    const distinct = Array.from({ length: 160 }, (_, index) => `[${String.fromCharCode(256 + index)}]`);
    expect(patternOf(`^${distinct.join('')}`).usage).toBe('unsafe');
  });
});

describe('a field that nobody would write', () => {
  const only = (schema: JsonObject, name = 'region') => formOfParams({ [name]: schema }).fields[0];

  it('has an id without spaces, and no name that a request cannot carry', () => {
    expect(only({}, 'the region')?.id).toBe('params.the%20region');
    expect(formOfParams({ '': {}, ' \n': {}, '\uD800': {} }).fields).toEqual([]);
  });

  it('has a label only where there is something to read', () => {
    expect(only({ title: ' \u200B', description: '\n', prefix: '\u202E' })).toMatchObject({
      label: null,
      description: null,
      prefix: null,
    });
    expect(form({ credentials: { apiKey: { title: 'Token' } } }, { apiKeyLabel: '' }).fields[0]?.label).toBe(
      'Token',
    );
  });

  it('may be left empty where that is one of its choices', () => {
    expect(only({ enum: ['', 'eu', 'eu'] })).toMatchObject({ required: false, choices: ['eu'] });
    expect(only({ enum: [''] })).toMatchObject({ required: false, choices: [] });
  });

  it('begins with nothing where its default is none of its choices', () => {
    expect(only({ enum: ['eu', 'us'], default_value: 'mars' })).toMatchObject({
      required: true,
      initial: '',
    });
  });

  it('is filled in by any of its choices', () => {
    const made = formOfParams({ separator: { enum: [' ', ','] } });
    expect(missingFields(made, new Map([['params.separator', ' ']]))).toEqual([]);
    expect(missingFields(made, new Map([['params.separator', '']]))).toEqual(['params.separator']);
  });

  it('is not asked where an id is shown that the person enters at the provider', () => {
    const connection_config = { external_id: {} };
    const made = form({ auth_mode: 'AWS_SIGV4', connection_config });
    expect(made.fields.map(({ name }) => name)).toEqual(['role_arn']);
    expect(made.fixed.params.get('external_id')).toBe(made.externalId);
  });
});

it('half a surrogate pair in a name or a value keeps no request from being made', () => {
  const made = formOfParams({ region: {} }, { preset: { region: 'a\uD800' } });
  const fixed = connectValues(formOfParams({ v: { hidden: true, default_value: 'a\uD800' } }), new Map());
  expect(connectRequest(made.wire, '\uD800', 't', fixed).path).toContain('%EF%BF%BD?');
  expect(connectRequest(made.wire, 'k', 't', fixed).path).toContain('params[v]=a%EF%BF%BD');
  expect(providerRequest('t', '\uDC00').path).toBe('/providers/%EF%BF%BD');
});
