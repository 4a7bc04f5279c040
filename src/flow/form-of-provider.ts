import { isAuthMode, wireOf } from '../protocol/auth-mode.js';
import type { ConnectValues } from '../protocol/connect-requests.js';
import type { Integration } from '../protocol/integration.js';
import type { FieldSchema, Provider } from '../protocol/provider.js';
import type { Session } from '../protocol/session.js';
import type { Field, Form, Typed } from './form.js';

/** Derives the form of a provider; `null` when this version does not know its way to connect. */
export function formOf(provider: Provider, integration: Integration, session: Session): Form | null {
  const mode = provider.auth_mode;
  if (!isAuthMode(mode) || provider.installation !== undefined) return null;
  const wire = wireOf(mode);
  const preset = session.connectionConfig.get(integration.key) ?? {};
  const builtIn = new Map<string, FieldSchema>(wire.fields.map(({ name, secret }) => [name, { secret }]));
  for (const [name, schema] of Object.entries(provider.credentials ?? {})) {
    builtIn.set(name, { ...schema, secret: schema.secret ?? builtIn.get(name)?.secret });
  }
  const asked: { readonly field: Field; readonly order: number }[] = [];
  const fixed = { credentials: new Map<string, string>(), params: new Map<string, string>() };
  const place = (group: Field['group'], name: string, schema: FieldSchema, label: string | null) => {
    const presetValue = group === 'params' && Object.hasOwn(preset, name) ? preset[name] : undefined;
    if (schema.automated || presetValue !== undefined) return;
    if (!schema.hidden) asked.push({ field: fieldOf(group, name, schema, label), order: schema.order ?? 0 });
    else if (schema.default_value !== undefined) fixed[group].set(name, schema.default_value);
  };
  const params = Object.entries(provider.connection_config ?? {});
  for (const [name, schema] of params) if (schema.order) place('params', name, schema, null);
  asked.sort((a, b) => a.order - b.order);
  for (const [name, schema] of builtIn) {
    place('credentials', name, schema, name === 'apiKey' ? integration.apiKeyLabel : null);
  }
  for (const [name, schema] of params) if (!schema.order) place('params', name, schema, null);
  return {
    mode,
    opensPopup: wire.via === 'popup',
    fields: asked.map(({ field }) => field),
    fixed,
    guideUrl: guideOf(session.guides.get(integration.key) ?? provider.docs_connect),
  };
}

/** Joins what was typed with what is fixed, by group and name, as the wire wants it. */
export function connectValues(form: Form, typed: Typed): ConnectValues {
  const values = { credentials: new Map(form.fixed.credentials), params: new Map(form.fixed.params) };
  for (const { id, group, name } of form.fields) values[group].set(name, typed.get(id) ?? '');
  return values;
}

function fieldOf(group: Field['group'], name: string, schema: FieldSchema, label: string | null): Field {
  return {
    id: `${group}.${name}`,
    group,
    name,
    label: label ?? (schema.title || null),
    // A label of the integration's owner makes the catalogue's explanation of another word wrong.
    description: label ? null : (schema.description ?? null),
    example: label ? null : (schema.example ?? null),
    secret: schema.secret === true,
    required: schema.optional !== true && schema.default_value !== '',
    choices: schema.enum ?? null,
    prefix: schema.prefix ?? null,
    suffix: schema.suffix ?? null,
    initial: schema.default_value ?? '',
  };
}

/** Only an encrypted page is worth sending a person to with an account to connect. */
function guideOf(address: string | undefined): string | null {
  return address?.startsWith('https://') && URL.canParse(address) ? address : null;
}
