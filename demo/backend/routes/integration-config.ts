import type { Provider } from '../catalogue.js';
import type { IntegrationDetails } from './integration-request.js';

type Config = Readonly<Record<string, string>>;

/** The owner's values to store, or why they cannot be stored. */
export type DecidedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly message: string };

/**
 * Decides the owner's values of an integration: `integration_config` where the provider says what these are, and
 * `custom` where it does not. What is given goes over what is stored; an empty value gives way to the default.
 */
export function decideConfig(
  { integration_config: fields, auth_mode: authMode }: Provider,
  { integration_config: given, custom }: IntegrationDetails,
  stored: Config,
): DecidedConfig {
  if (fields === undefined) {
    if (given !== undefined) return refused('This provider has no integration_config. Use custom.');
    return { ok: true, config: { ...stored, ...custom } };
  }
  if (custom !== undefined)
    return refused('This provider has an integration_config. Use it instead of custom.');

  const merged = { ...stored, ...given };
  const config: Record<string, string> = {};
  for (const [name, { default_value: byDefault }] of Object.entries(fields)) {
    const value = merged[name] || byDefault;
    if (value) config[name] = value;
  }
  const unknown = Object.keys(given ?? {}).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return refused(`The integration_config of this provider has no ${unknown}.`);
  for (const [name, field] of Object.entries(fields)) {
    const value = config[name];
    if (value !== undefined && !fits(field, value)) return refused(`${name} does not have the right form.`);
    // What a token exchange lacks here, the person who connects is asked for.
    const isRequired = !field.optional && authMode !== 'TWO_STEP' && counts(field, config);
    if (value === undefined && isRequired) return refused(`${name} is missing from integration_config.`);
  }
  return { ok: true, config };
}

type Field = NonNullable<Provider['integration_config']>[string];

function fits({ enum: choices, format, pattern }: Field, value: string): boolean {
  if (choices !== undefined && !choices.includes(value)) return false;
  if (format === 'uri' && !URL.canParse(value)) return false;
  return pattern === undefined || new RegExp(pattern).test(value);
}

function counts({ visible_when: condition }: Field, config: Config): boolean {
  return condition === undefined || config[condition.field] === condition.equals;
}

function refused(message: string): DecidedConfig {
  return { ok: false, message };
}
