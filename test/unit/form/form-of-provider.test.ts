import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/form/form.js';
import { opensPopup } from '../../../src/form/form.js';
import { missingFields } from '../../../src/form/missing.js';
import type { FieldSchema } from '../../../src/protocol/provider.js';
import { derived, form, formOfParams, uuid } from './example-forms.js';

const ids = ({ fields }: Form) => fields.map(({ id }) => id);
const only = (schema: FieldSchema) => formOfParams({ region: schema }).fields[0];

describe('the form of a provider', () => {
  it('asks for what the mode needs even if the catalogue says nothing', () => {
    expect(ids(form({}))).toEqual(['credentials.apiKey']);
    expect(ids(form({ auth_mode: 'BASIC' }))).toEqual(['credentials.username', 'credentials.password']);
    expect(ids(form({ auth_mode: 'NONE' }))).toEqual([]);
    expect(ids(form({ auth_mode: 'OAUTH2' }))).toEqual([]);
    expect(form({}).fields[0]).toMatchObject({ label: null, required: true, secret: true, initial: '' });
  });

  it('opens a popup only where the person signs in at the provider', () => {
    expect(opensPopup(form({ auth_mode: 'OAUTH2' }))).toBe(true);
    expect(opensPopup(form({ auth_mode: 'BASIC' }))).toBe(false);
  });

  it.each([['OAUTH9'], ['TABLEAU'], ['__proto__'], ['']])('is none for the unknown mode %j', (auth_mode) => {
    expect(derived({ auth_mode })).toEqual({ ok: false, error: 'auth_mode_unsupported' });
  });

  it('is none for an installation that this version does not know', () => {
    expect(derived({ auth_mode: 'OAUTH2', installation: 'inbound' }).ok).toBe(false);
    expect(derived({ auth_mode: 'BASIC', installation: 'outbound' }).ok).toBe(false);
  });

  it('uses the catalogue’s words for the mode’s own inputs, in the mode’s own order', () => {
    const credentials = { password: { title: 'Secret' }, username: { title: 'Account' } };
    const { fields } = form({ auth_mode: 'BASIC', credentials });
    expect(fields.map(({ name, label }) => [name, label])).toEqual([
      ['username', 'Account'],
      ['password', 'Secret'],
    ]);
  });

  it('masks the mode’s own secrets even if the catalogue forgets to', () => {
    const masked = (schema: FieldSchema) => form({ credentials: { apiKey: schema } }).fields[0]?.secret;
    expect(masked({ title: 'Key' })).toBe(true);
    expect(masked({ secret: true })).toBe(true);
    expect(only({ secret: true })?.secret).toBe(true);
    expect(only({})?.secret).toBe(false);
  });

  it('calls the API key as the integration’s owner does, without the catalogue’s explanation of another word', () => {
    const credentials = { apiKey: { title: 'Token', description: 'Find it here', example: 'abc' } };
    expect(form({ credentials }, { apiKeyLabel: 'Access key' }).fields[0]).toMatchObject({
      label: 'Access key',
      description: null,
      example: null,
    });
    expect(form({ credentials }).fields[0]).toMatchObject({
      label: 'Token',
      description: 'Find it here',
      example: 'abc',
    });
  });

  it('takes over what the catalogue says of a field', () => {
    const said = {
      title: 'Region',
      description: 'Where',
      example: 'eu',
      prefix: 'https://',
      suffix: '.test',
    };
    expect(only({ ...said, enum: ['eu', 'us'], default_value: 'us' })).toEqual({
      id: 'params.region',
      group: 'params',
      name: 'region',
      label: 'Region',
      description: 'Where',
      example: 'eu',
      secret: false,
      multiline: false,
      required: true,
      partners: [],
      choices: ['eu', 'us'],
      prefix: 'https://',
      suffix: '.test',
      pattern: null,
      format: null,
      autofill: null,
      guideUrl: null,
      initial: 'us',
    });
    expect(only({ title: '' })).toMatchObject({ label: null });
  });

  it('makes nobody choose the first of several for lack of a default', () => {
    expect(only({ enum: ['eu', 'us'] })).toMatchObject({ required: true, initial: '' });
  });

  it('keeps apart a credential and a parameter of the same name', () => {
    expect(ids(form({ connection_config: { apiKey: {} } }))).toEqual(['credentials.apiKey', 'params.apiKey']);
  });
});

describe('the order of fields', () => {
  it('has numbered parameters first, by number, and the others last', () => {
    const connection_config = { d: {}, c: { order: 3 }, a: { order: 1 }, b: { order: 2 }, e: { order: 0 } };
    expect(ids(form({ connection_config }))).toEqual([
      ...['params.a', 'params.b', 'params.c'],
      'credentials.apiKey',
      ...['params.d', 'params.e'],
    ]);
  });

  it('keeps the catalogue’s where numbers are equal', () => {
    expect(ids(formOfParams({ b: { order: 1 }, a: { order: 1 } }))).toEqual(['params.b', 'params.a']);
  });

  it('goes by the numbers of credentials too', () => {
    const credentials = { username: { order: 2 }, password: { order: 1 } };
    expect(ids(form({ auth_mode: 'BASIC', credentials }))).toEqual([
      'credentials.password',
      'credentials.username',
    ]);
  });
});

describe('what is not asked', () => {
  it('is what the server fills in, which is not sent either', () => {
    const made = formOfParams({ region: { automated: true, default_value: 'eu' } });
    expect(ids(made)).toEqual([]);
    expect(made.fixed.params.size).toBe(0);
  });

  it('is a hidden field, of which the default is sent', () => {
    const credentials = { password: { hidden: true, default_value: '' } };
    const made = form({
      auth_mode: 'BASIC',
      credentials,
      connection_config: { v: { hidden: true, default_value: '2' } },
    });
    expect(ids(made)).toEqual(['credentials.username']);
    expect(made.fixed).toEqual({
      credentials: new Map([['password', '']]),
      params: new Map([['v', '2']]),
      assertion: new Map(),
    });
  });

  it('is a hidden field without a default, of which nothing is sent', () => {
    const made = formOfParams({ region: { hidden: true } });
    expect([ids(made), made.fixed.params.size]).toEqual([[], 0]);
  });

  it.each([['acme'], [''], [0], [false], [null], [{ nested: true }]])(
    'is what the host fixed, whatever it is: %j',
    (value) => {
      const made = formOfParams({ subdomain: { default_value: 'other' } }, { preset: { subdomain: value } });
      expect(ids(made)).toEqual([]);
      // The wire knows texts only; anything else the server adds by itself.
      expect([...made.fixed.params]).toEqual(typeof value === 'string' ? [['subdomain', value]] : []);
    },
  );

  it('is never a credential because the host fixed a parameter of that name', () => {
    expect(ids(form({}, { preset: { apiKey: 'x' } }))).toEqual(['credentials.apiKey']);
  });

  it('is no field that merely has a name which every object has', () => {
    const fields: Record<string, FieldSchema> = { constructor: {}, toString: {} };
    expect(ids(formOfParams(fields, { preset: {} }))).toEqual(['params.constructor', 'params.toString']);
  });
});

describe('the guide', () => {
  const docs_connect = 'https://docs.example.test/acme';

  it('is the host’s own before the provider’s', () => {
    expect(form({ docs_connect }).guideUrl).toBe(docs_connect);
    expect(form({ docs_connect }, { guide: 'https://host.example.test/' }).guideUrl).toBe(
      'https://host.example.test/',
    );
    expect(form({}).guideUrl).toBeNull();
  });

  it.each([['http://docs.example.test'], ['javascript:alert(1)'], ['/docs'], ['']])(
    'is none at the address %j',
    (address) => {
      expect(form({ docs_connect: address }).guideUrl).toBeNull();
      expect(form({}, { guide: address }).guideUrl).toBeNull();
    },
  );
});

describe('an app of the person’s own', () => {
  const own = (names: readonly string[]) =>
    form({ auth_mode: 'OAUTH2' }, { preset: Object.fromEntries(names.map((name) => [name, ''])) });

  it('is asked for with both its keys, or not at all', () => {
    const made = own(['oauth_client_id_override']);
    expect(made.fields.map(({ name, required }) => [name, required])).toEqual([
      ['oauth_client_id_override', false],
      ['oauth_client_secret_override', false],
    ]);
    const [id, secret] = made.fields;
    expect(missingFields(made, new Map([[id?.id ?? '', 'x']]))).toEqual([secret?.id]);
    expect(missingFields(made, new Map([[secret?.id ?? '', 'x']]))).toEqual([id?.id]);
    expect(missingFields(made, new Map())).toEqual([]);
  });

  it('is what a refresh token is good for, which alone would be ignored', () => {
    const made = own(['oauth_refresh_token_override']);
    const [id, secret, refresh] = made.fields;
    expect(missingFields(made, new Map([[refresh?.id ?? '', 'x']]))).toEqual([id?.id, secret?.id]);
  });
});

describe('the external id of an AWS role', () => {
  const aws = (external_id: unknown, isReconnecting = false) =>
    derived({ auth_mode: 'AWS_SIGV4' }, { preset: { external_id }, isReconnecting });

  it('is the host’s, or a random one, and sent either way', () => {
    const given = '0b7a5a55-5a0e-4a2c-8f2e-6f6c7e1b2d33';
    for (const [preset, expected] of [
      [given, given],
      ['', uuid],
    ]) {
      const made = aws(preset);
      expect(made.ok && [made.value.externalId, made.value.fixed.params.get('external_id')]).toEqual([
        expected,
        expected,
      ]);
    }
  });

  it.each([['my-company-42'], ['ffffffff-ffff-ffff-ffff-ffffffffffff'], [7]])(
    'cannot be %j, which the server would replace in silence',
    (preset) => {
      expect(aws(preset)).toEqual({ ok: false, error: 'integration_misconfigured' });
    },
  );

  it('is of no matter when the person connects again', () => {
    const made = aws('my-company-42', true);
    expect(made.ok && made.value.externalId).toBeNull();
  });
});
