import type { Form } from '../../../src/form/form.js';
import { formOf, type NoForm } from '../../../src/form/form-of-provider.js';
import type { JsonObject } from '../../../src/protocol/decode.js';
import type { Integration } from '../../../src/protocol/integration.js';
import { decodeProvider } from '../../../src/protocol/provider.js';
import type { Result } from '../../../src/protocol/result.js';
import { integration, session } from '../flow/example-states.js';

const crm = integration('crm');

/** The random UUID of the tests. */
export const uuid = '6f1d2c3b-4a59-4e68-8f70-112233445566';

/** What host and owner add to the catalogue. */
interface Circumstances extends Partial<Pick<Integration, 'apiKeyLabel' | 'preconfigured'>> {
  readonly preset?: JsonObject;
  readonly guide?: string;
  readonly isReconnecting?: boolean;
}

/** Derives the form of a provider with the given entry of the catalogue, an API key unless it says otherwise. */
export function derived(
  entry: JsonObject,
  { preset, guide, isReconnecting = false, ...change }: Circumstances = {},
): Result<Form, NoForm> {
  const rights = session({
    isReconnecting,
    answer: {
      integrations_config_defaults: { crm: { connection_config: preset } },
      overrides: { crm: { docs_connect: guide } },
    },
  });
  const provider = decodeProvider({ data: { auth_mode: 'API_KEY', ...entry } });
  if (!provider.ok) throw new Error('malformed');
  return formOf(provider.value, { ...crm, ...change }, rights, () => uuid);
}

/** The same where there has to be a form. */
export function form(entry: JsonObject, circumstances?: Circumstances): Form {
  const made = derived(entry, circumstances);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

/** Derives the form of a provider that asks for nothing but these parameters. */
export function formOfParams(connection_config: JsonObject, circumstances?: Circumstances): Form {
  return form({ auth_mode: 'NONE', connection_config }, circumstances);
}
