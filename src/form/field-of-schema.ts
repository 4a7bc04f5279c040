import type { FieldSchema } from '../protocol/provider.js';
import { shownText } from '../protocol/shown-text.js';
import type { Field, FieldGroup } from './form.js';
import { isFormat } from './format.js';
import { guideSection } from './guide.js';

/** What a field takes over from its integration. */
export interface Origin {
  readonly guideUrl: string | null;
  /** True where the catalogue's anchors belong to this guide; the host's own has others. */
  readonly hasSections: boolean;
  readonly apiKeyLabel: string | null;
}

/** Makes a field of what the catalogue says of it. */
export function fieldOf(group: FieldGroup, name: string, schema: FieldSchema, origin: Origin): Field {
  const { guideUrl, hasSections, apiKeyLabel } = origin;
  const label = group === 'credentials' && name === 'apiKey' ? said(apiKeyLabel) : null;
  const { enum: values, default_value: start = '' } = schema;
  return {
    // Ids in a document have no spaces, and names of inputs no line breaks.
    id: `${group}.${encodeURIComponent(name)}`,
    group,
    name,
    label: label ?? said(schema.title),
    // A label of the integration's owner makes the catalogue's explanation of another word wrong.
    description: label ? null : said(schema.description),
    example: label ? null : said(schema.example),
    secret: schema.secret || isSecret(group, name),
    multiline: isKey(name, schema),
    required: !schema.optional && schema.default_value !== '' && !values?.includes(''),
    partners: [],
    choices: values ? [...new Set(values)].filter(Boolean) : null,
    prefix: said(schema.prefix),
    suffix: said(schema.suffix),
    pattern: schema.pattern ?? null,
    format: isFormat(schema.format) ? schema.format : null,
    autofill: null,
    guideUrl: guideUrl && (hasSections ? guideSection(guideUrl, schema.doc_section) : guideUrl),
    initial: !values || values.includes(start) ? start : '',
  };
}

/** Makes a text fit to be shown; `null` for one in which there is nothing to see. */
function said(text: string | null | undefined): string | null {
  return text && /[^\s\p{Cc}\p{Cf}]/u.test(text) ? shownText(text) : null;
}

/** The catalogue often forgets to say so, and always for what is sent once. */
function isSecret(group: FieldGroup, name: string): boolean {
  const words = group === 'params' ? paramSecrets : credentialSecrets;
  return words.test(name);
}

const paramSecrets = /(?:secret|password|api_?key|private_?key)$/i;
const credentialSecrets = /(?:secret|password|token|key|certificate)$/i;

/** Keys and certificates come with lines, unless the catalogue describes a key of another kind. */
function isKey(name: string, schema: FieldSchema): boolean {
  const { pattern = '', example = '', description = '', enum: choices } = schema;
  if (choices) return false;
  if (/-----BEGIN|\bPEM\b/.test(pattern + example + description)) return true;
  return /private_?key$|certificate$/i.test(name) && pattern === '';
}
