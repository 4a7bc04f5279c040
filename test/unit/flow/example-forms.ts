import type { Form } from '../../../src/flow/form.js';
import { formOf } from '../../../src/flow/form-of-provider.js';
import type { JsonObject } from '../../../src/protocol/decode.js';
import type { FieldSchema, Provider } from '../../../src/protocol/provider.js';
import { integration, session } from './example-states.js';

const crm = integration('crm');
/** The least that the catalogue says of a provider with an API key. */
export const keyProvider: Provider = { auth_mode: 'API_KEY' };

/** What host and owner add to the catalogue. */
interface Circumstances {
  readonly preset?: JsonObject;
  readonly guide?: string;
  readonly apiKeyLabel?: string;
}

/** Derives the form of a provider with the given entry; throws where there is none. */
export function form(provider: Partial<Provider>, { preset, guide, apiKeyLabel }: Circumstances = {}): Form {
  const rights = session({
    connectionConfig: new Map(preset && [['crm', preset]]),
    guides: new Map(guide === undefined ? [] : [['crm', guide]]),
  });
  const made = formOf({ ...keyProvider, ...provider }, { ...crm, apiKeyLabel: apiKeyLabel ?? null }, rights);
  if (!made) throw new Error('no form');
  return made;
}

/** Derives the form of a provider that asks for nothing but these parameters. */
export function formOfParams(
  connection_config: Readonly<Record<string, FieldSchema>>,
  circumstances?: Circumstances,
): Form {
  return form({ auth_mode: 'NONE', connection_config }, circumstances);
}
