import { getProviders } from '@nangohq/providers';
import { describe, expect, it } from 'vitest';
import { type Form, missingFields } from '../../../src/flow/form.js';
import { connectValues, formOf } from '../../../src/flow/form-of-provider.js';
import { isAuthMode } from '../../../src/protocol/auth-mode.js';
import { connectRequest, popupPath } from '../../../src/protocol/connect-requests.js';
import { decodeProvider, type Provider } from '../../../src/protocol/provider.js';
import { integration, session } from './example-states.js';

/** The catalogue as the backend sends it: each entry with its name. */
const catalogue = Object.entries(getProviders() ?? {}).map(([name, entry]) => ({ ...entry, name }));

function decoded(entry: object): Provider {
  const answer = decodeProvider({ data: entry });
  if (!answer.ok) throw new Error(`malformed at ${answer.error.at}`);
  return answer.value.data;
}

const crm = integration('crm');
const providers = catalogue.map(decoded);
const hasForm = (provider: Provider) => isAuthMode(provider.auth_mode) && provider.installation === undefined;
const supported = providers.filter(hasForm);

function formOfProvider(provider: Provider): Form {
  const form = formOf(provider, crm, session());
  if (!form) throw new Error(`no form for ${provider.name}`);
  return form;
}

describe('every provider of the catalogue', () => {
  it('is decoded', () => {
    expect(catalogue.length).toBeGreaterThan(1000);
    expect(providers.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
  });

  it('has a form, or is of a kind that this version does not know', () => {
    const withForm = providers.filter((provider) => formOf(provider, crm, session()) !== null);
    expect(withForm).toEqual(supported);
    expect(new Set(supported.map(({ auth_mode }) => auth_mode))).toEqual(
      new Set(['API_KEY', 'BASIC', 'NONE', 'OAUTH2']),
    );
    expect(supported.length).toBeGreaterThan(750);
  });

  it('asks for each input once, and for no input that is hidden or filled in by the server', () => {
    for (const provider of supported) {
      const { fields } = formOfProvider(provider);
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
      for (const { group, name } of fields) {
        const schema = provider[group === 'params' ? 'connection_config' : 'credentials']?.[name];
        expect([provider.name, name, schema?.hidden ?? false, schema?.automated ?? false]).toEqual([
          provider.name,
          name,
          false,
          false,
        ]);
      }
    }
  });

  it('is sent all that its mode needs once the form is filled', () => {
    for (const provider of supported) {
      const form = formOfProvider(provider);
      const typed = new Map(form.fields.map(({ id, choices }) => [id, choices?.[0] ?? 'x']));
      expect(missingFields(form, typed)).toEqual([]);
      const values = connectValues(form, typed);
      const expected = { API_KEY: ['apiKey'], BASIC: ['password', 'username'], NONE: [], OAUTH2: [] };
      expect([provider.name, [...values.credentials.keys()].sort()]).toEqual([
        provider.name,
        expected[form.mode],
      ]);
    }
  });

  it('is sent its parameters under their own names, whatever signs they have', () => {
    for (const provider of supported) {
      const form = formOfProvider(provider);
      const values = connectValues(form, new Map(form.fields.map(({ id }) => [id, `a&b=c ${id}`])));
      const path = form.opensPopup
        ? popupPath(form.mode, 'crm', 't', values, 's')
        : connectRequest(form.mode, 'crm', 't', values).path;
      const { searchParams } = new URL(`https://api.example.test${path}`);
      for (const [name, value] of values.params) expect(searchParams.get(`params[${name}]`)).toBe(value);
    }
  });

  it('begins with values that it offers itself', () => {
    for (const { choices, initial } of supported.flatMap((provider) => formOfProvider(provider).fields)) {
      if (choices && initial !== '') expect(choices).toContain(initial);
    }
  });
});
