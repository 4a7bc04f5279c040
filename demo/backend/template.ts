import { randomUUID } from 'node:crypto';

/**
 * What the placeholders of a provider template may stand for: `${connectionConfig.region}` is looked up in the map
 * `connectionConfig`, `${apiKey}` at the top.
 */
export type TemplateValues = Readonly<Record<string, unknown>>;

/** A filled template, or the first placeholder that had no value. */
export type FilledTemplate =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: string };

type Encode = (value: string, isAtStart: boolean) => string | undefined;

const ALTERNATIVES = ' || ';
const BASE64 = /^base64\((.*)\)$/s;

/**
 * Fills the placeholders of a header or body value: names, `${base64(…)}` of a text with placeholders, `${random}` and
 * `${now}`. Of several alternatives, separated by ` || `, the first one that can be filled is taken.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  return fillAlternatives(template, values, (value) => value);
}

/**
 * Fills a template of an address. A value inside is one piece of the address and cannot change the rest of it; a
 * value at its start is the address itself.
 */
export function fillUrlTemplate(template: string, values: TemplateValues): FilledTemplate {
  return fillAlternatives(template, values, (value, isAtStart) => {
    if (isAtStart) return value;
    // As a step of a path these two would lead to another one, and no encoding prevents that.
    return value === '.' || value === '..' ? undefined : encodeURIComponent(value);
  });
}

/** Fills the values of a map, such as headers. Names the first placeholder that had no value. */
export function fillTemplates(
  templates: Readonly<Record<string, string>>,
  values: TemplateValues,
):
  | { readonly ok: true; readonly texts: Record<string, string> }
  | { readonly ok: false; readonly missing: string } {
  const texts: Record<string, string> = {};
  for (const [name, template] of Object.entries(templates)) {
    const filled = fillTemplate(template, values);
    if (!filled.ok) return filled;
    texts[name] = filled.text;
  }
  return { ok: true, texts };
}

function fillAlternatives(template: string, values: TemplateValues, encode: Encode): FilledTemplate {
  const [first = '', ...others] = template.split(ALTERNATIVES);
  const filled = fill(first, values, encode);
  if (filled.ok || others.length === 0) return filled;
  const other = fillAlternatives(others.join(ALTERNATIVES), values, encode);
  return other.ok ? other : filled;
}

function fill(template: string, values: TemplateValues, encode: Encode): FilledTemplate {
  let text = '';
  let rest = template;
  for (let at = rest.indexOf('${'); at >= 0; at = rest.indexOf('${')) {
    const end = closingBrace(rest, at + 2);
    const expression = rest.slice(at + 2, end);
    const value = evaluate(expression, values);
    text += rest.slice(0, at);
    const piece = value && encode(value, text === '');
    if (piece === undefined) return { ok: false, missing: expression };
    text += piece;
    rest = rest.slice(end + 1);
  }
  return { ok: true, text: text + rest };
}

/** Finds the brace that ends a placeholder, which may have others inside. */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function evaluate(expression: string, values: TemplateValues): string | undefined {
  if (expression === 'random') return randomUUID();
  if (expression === 'now') return new Date().toISOString();
  const inner = BASE64.exec(expression)?.[1];
  if (inner === undefined) return lookUp(expression.split('.'), values);
  const filled = fill(inner, values, (value) => value);
  return filled.ok ? Buffer.from(filled.text).toString('base64') : undefined;
}

/** Looks a path up. A name may have dots itself, so the rest of the path is tried as a name first. */
function lookUp(path: readonly string[], values: unknown): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const whole = ownValue(values, path.join('.'));
  if (whole !== undefined) return textOf(whole);
  const [first = '', ...rest] = path;
  return rest.length === 0 ? undefined : lookUp(rest, ownValue(values, first));
}

function ownValue(values: object, name: string): unknown {
  return Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
