import { getProviders } from '@nangohq/providers';
import { describe, expect, it } from 'vitest';
import { type Form, missingFields } from '../../../src/flow/form.js';
import { connectValues, formOf } from '../../../src/flow/form-of-provider.js';
import { isAuthMode } from '../../../src/protocol/auth-mode.js';
import { connectRequest, popupPath } from '../../../src/protocol/connect-requests.js';
import { decodeProvider, type Provider } from '../../../src/protocol/provider.js';
import { integration, session } from './example-states.js';

/** The catalogue as the backend sends it. */
const catalogue = Object.entries(getProviders() ?? {});

/** A provider under its name in the catalogue. */
type Entry = readonly [name: string, provider: Provider];

function decoded(name: string, entry: object): Provider {
  const answer = decodeProvider({ data: { ...entry, name } });
  if (!answer.ok) throw new Error(`${name} is malformed`);
  return answer.value.data;
}

const crm = integration('crm');
const providers = catalogue.map(([name, entry]): Entry => [name, decoded(name, entry)]);
const hasForm = ([, provider]: Entry) =>
  isAuthMode(provider.auth_mode) && provider.installation === undefined;
const supported = providers.filter(hasForm);

function formOfProvider([name, provider]: Entry): Form {
  const form = formOf(provider, crm, session());
  if (!form) throw new Error(`no form for ${name}`);
  return form;
}

describe('every provider of the catalogue', () => {
  it('is decoded', () => {
    expect(catalogue.length).toBeGreaterThan(1000);
    for (const [index, [, provider]] of providers.entries())
      expect(provider.auth_mode).toBe(catalogue[index]?.[1].auth_mode);
  });

  it('has a form, or is of a kind that this version does not know', () => {
    const withForm = providers.filter(([, provider]) => formOf(provider, crm, session()) !== null);
    expect(withForm).toEqual(supported);
    expect(new Set(supported.map(([, { auth_mode }]) => auth_mode))).toEqual(
      new Set(['API_KEY', 'BASIC', 'NONE', 'OAUTH2']),
    );
    expect(supported.length).toBeGreaterThan(750);
  });

  it('asks for each input once, and for no input that is hidden or filled in by the server', () => {
    for (const entry of supported) {
      const [provider, { connection_config, credentials }] = entry;
      const { fields } = formOfProvider(entry);
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
      for (const { group, name } of fields) {
        const schema = (group === 'params' ? connection_config : credentials)?.[name];
        expect([provider, name, schema?.hidden ?? false, schema?.automated ?? false]).toEqual([
          provider,
          name,
          false,
          false,
        ]);
      }
    }
  });

  it('is sent all that its mode needs once the form is filled', () => {
    for (const entry of supported) {
      const form = formOfProvider(entry);
      const typed = new Map(form.fields.map(({ id, choices }) => [id, choices?.[0] ?? 'x']));
      expect(missingFields(form, typed)).toEqual([]);
      const values = connectValues(form, typed);
      const expected = { API_KEY: ['apiKey'], BASIC: ['password', 'username'], NONE: [], OAUTH2: [] };
      expect([entry[0], [...values.credentials.keys()].sort()]).toEqual([entry[0], expected[form.mode]]);
    }
  });

  it('is sent its parameters under their own names, whatever signs they have', () => {
    for (const entry of supported) {
      const form = formOfProvider(entry);
      const values = connectValues(form, new Map(form.fields.map(({ id }) => [id, `a&b=c ${id}`])));
      const path = form.opensPopup
        ? popupPath(form.mode, 'crm', 't', values, 's')
        : connectRequest(form.mode, 'crm', 't', values).path;
      const { searchParams } = new URL(`https://api.example.test${path}`);
      for (const [name, value] of values.params) expect(searchParams.get(`params[${name}]`)).toBe(value);
    }
  });

  it('begins with values that it offers itself', () => {
    for (const { choices, initial } of supported.flatMap((entry) => formOfProvider(entry).fields)) {
      if (choices && initial !== '') expect(choices).toContain(initial);
    }
  });
});
