/** What the placeholders of a provider template may stand for. */
export interface TemplateValues {
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  readonly credentials?: Readonly<Record<string, string>>;
}

/** A filled template, or the name of the first value that it lacked. */
export type FilledTemplate =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: string };

const PLACEHOLDER = /\$\{([^}]+)\}/g;
const CONFIG_PREFIX = 'connectionConfig.';

/** Fills `${connectionConfig.name}` and `${name}` of the credentials into a header or body value. */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  return fill(template, values, (value) => value);
}

/**
 * Fills a template of an address. A value inside is one piece of the address and cannot change the rest of it; a
 * value at its start is the address itself.
 */
export function fillUrlTemplate(template: string, values: TemplateValues): FilledTemplate {
  return fill(template, values, (value, offset) => (offset === 0 ? value : encodeURIComponent(value)));
}

function fill(
  template: string,
  values: TemplateValues,
  encode: (value: string, offset: number) => string,
): FilledTemplate {
  let missing: string | undefined;
  const text = template.replace(PLACEHOLDER, (_, name: string, offset: number) => {
    const value = lookUp(name, values);
    if (value === undefined) missing ??= name;
    return encode(value ?? '', offset);
  });
  return missing === undefined ? { ok: true, text } : { ok: false, missing };
}

function lookUp(name: string, { connectionConfig, credentials }: TemplateValues): string | undefined {
  const value = name.startsWith(CONFIG_PREFIX)
    ? connectionConfig[name.slice(CONFIG_PREFIX.length)]
    : credentials?.[name];
  return value === undefined || value === null || value === '' ? undefined : String(value);
}
