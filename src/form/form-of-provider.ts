import { type AuthModeWire, type BuiltInField, clientOverrides, wireOf } from '../protocol/auth-mode.js';
import type { JsonObject } from '../protocol/decode.js';
import type { Integration } from '../protocol/integration.js';
import type { FieldSchema, FieldSchemas, Provider } from '../protocol/provider.js';
import { fail, ok, type Result } from '../protocol/result.js';
import { secureAddress } from '../protocol/secure-address.js';
import type { Session } from '../protocol/session.js';
import { fixedByHost, guideOfHost } from '../protocol/session-of-integration.js';
import { asLogin } from './autofill.js';
import { fieldOf, type Origin } from './field-of-schema.js';
import type { Field, FieldGroup, Form } from './form.js';
import { formatFits } from './format.js';

/** Why there is no form: this version does not know the way to connect, or the owner's setup cannot work. */
export type NoForm = 'auth_mode_unsupported' | 'integration_misconfigured';

/** Derives the form of a provider. `newUuid` answers a random one each time. */
export function formOf(
  provider: Provider,
  integration: Integration,
  session: Session,
  newUuid: () => string,
): Result<Form, NoForm> {
  const wire = wireOf(provider.auth_mode, provider.installation);
  if (!wire) return fail('auth_mode_unsupported');
  const preset = fixedByHost(session, integration.key);
  const guide = guideOfHost(session, integration.key);
  const origin: Origin = {
    guideUrl: secureAddress(guide ?? provider.docs_connect),
    hasSections: guide === null,
    apiKeyLabel: integration.apiKeyLabel,
  };
  const fixed = {
    credentials: new Map<string, string>(),
    params: new Map<string, string>(),
    assertion: new Map<string, string>(),
  };
  const externalId = provider.auth_mode === 'AWS_SIGV4' ? own(preset, 'external_id') || newUuid() : null;
  if (externalId !== null) {
    // Any other value is silently replaced by the server, and the trust that the person set up would be for nothing.
    if (typeof externalId !== 'string' || (!formatFits('uuid', externalId) && !session.isReconnecting))
      return fail('integration_misconfigured');
    fixed.params.set('external_id', externalId);
  }

  /** Sorts a group's fields into those to ask, in order, and those that are fixed. */
  function place(group: FieldGroup, schemas: FieldSchemas): readonly Field[] {
    const asked: Field[] = [];
    for (const [name, schema] of inOrder(schemas)) {
      if (schema.automated || fixed[group].has(name)) continue;
      const presetValue = group === 'credentials' ? undefined : own(preset, name);
      if (typeof presetValue === 'string') fixed[group].set(name, presetValue);
      if (presetValue !== undefined) continue;
      if (!schema.hidden) asked.push(fieldOf(group, name, schema, origin));
      else if (schema.default_value !== undefined) fixed[group].set(name, schema.default_value);
    }
    return asked;
  }

  const params = provider.connection_config;
  const fields = [
    ...place(
      'params',
      only(params, ({ order }) => Boolean(order)),
    ),
    ...place('credentials', credentialsOf(provider, wire, integration)),
    ...place(
      'params',
      only(params, ({ order }) => !order),
    ),
    ...place('assertion', provider.auth_mode === 'TWO_STEP' ? provider.assertion_option : new Map()),
    ...(provider.auth_mode === 'OAUTH2' ? overrides(preset, params, origin) : []),
  ];
  return ok({
    wire,
    fields: asLogin(fields),
    fixed,
    // The server keeps the one that the connection was made with.
    externalId: session.isReconnecting ? null : externalId,
    guideUrl: origin.guideUrl,
  });
}

/** Joins what the mode needs with what the catalogue says of it and what the owner has filled in. */
function credentialsOf(provider: Provider, wire: AuthModeWire, { preconfigured }: Integration): FieldSchemas {
  const { auth_mode, credentials, integration_config, token_request_auth_method } = provider;
  const needed = wire.fields.filter(({ name }) => {
    if (name === 'client_secret') return token_request_auth_method !== 'private_key_jwt';
    if (name !== 'client_certificate' && name !== 'client_private_key') return true;
    return provider.require_client_certificate || credentials.has(name);
  });
  const all = new Map<string, FieldSchema>(needed.map(({ name, secret }) => [name, { secret }]));
  for (const [name, schema] of credentials) {
    const builtIn = wire.fields.find((field) => field.name === name);
    if (wire.takesMore || builtIn) all.set(name, { ...(builtIn && { secret: builtIn.secret }), ...schema });
  }
  if (auth_mode !== 'TWO_STEP') return all;
  for (const [name, schema] of integration_config) {
    if (!all.has(name)) all.set(name, { ...schema, optional: false });
  }
  for (const name of preconfigured) all.delete(name);
  return all;
}

/** Asks for an app of the person's own where the host says so; one key without the other is of no use. */
function overrides(preset: JsonObject, params: FieldSchemas, origin: Origin): readonly Field[] {
  const named = (name: string) => own(preset, name) !== undefined && !params.has(name);
  if (!Object.values(clientOverrides).some(({ name }) => named(name))) return [];
  const ask = ({ name, secret }: BuiltInField) =>
    fieldOf('credentials', name, { secret, optional: true }, { ...origin, guideUrl: null });
  const [id, secret, refresh] = [
    ask(clientOverrides.id),
    ask(clientOverrides.secret),
    ask(clientOverrides.refreshToken),
  ];
  const others = named(refresh.name) ? [refresh] : [];
  const needing = others.map((other) => other.id);
  return [
    { ...id, partners: [secret.id, ...needing] },
    { ...secret, partners: [id.id, ...needing] },
    ...others,
  ];
}

function only(schemas: FieldSchemas, wanted: (schema: FieldSchema) => boolean): FieldSchemas {
  return new Map([...schemas].filter(([, schema]) => wanted(schema)));
}

/** Numbered fields by number, then the others as they come. */
function inOrder(schemas: FieldSchemas): FieldSchemas {
  const rank = ({ order }: FieldSchema) => order || Number.POSITIVE_INFINITY;
  return new Map([...schemas].sort(([, a], [, b]) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))));
}

function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
