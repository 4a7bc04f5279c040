import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Provider, readCatalogue } from '../../../demo/backend/catalogue.js';

const AUTH_MODES =
  `API_KEY BASIC NONE OAUTH1 OAUTH2 OAUTH2_CC JWT TWO_STEP TBA BILL SIGNATURE AWS_SIGV4 APP CUSTOM
  MCP_OAUTH2 MCP_OAUTH2_GENERIC INSTALL_PLUGIN`.split(/\s+/);

const FOLDER = new URL('../../../demo/backend/catalogue/', import.meta.url);
const REAL_FILE = fileURLToPath(
  new URL('../../../node_modules/@nangohq/providers/providers.yaml', import.meta.url),
);

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const files = readdirSync(FOLDER).map(
  (name) => parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Entries,
);
const entries: Entries = Object.assign({}, ...files);
const isWellKnown = (name: string) => !name.startsWith('demo-');

const Https = z.url({ protocol: /^https$/ });
const fieldKeys = {
  type: z.literal('string'),
  title: z.string(),
  description: z.string().max(188),
  example: z.string().optional(),
  pattern: z.string().optional(),
  format: z.enum(['hostname', 'uri', 'uuid', 'email']).optional(),
  enum: z.array(z.string()).min(1).optional(),
  optional: z.boolean().optional(),
  default_value: z.string().optional(),
  order: z.number().optional(),
  doc_section: z
    .string()
    .regex(/^#\S+$/)
    .optional(),
};
const secret = { secret: z.boolean().optional() };
const unseen = { hidden: z.boolean().optional(), automated: z.boolean().optional() };
const around = { prefix: z.string().optional(), suffix: z.string().optional() };
const ownersOnly = {
  warnings: z.record(z.string(), z.string()).optional(),
  visible_when: z.strictObject({ field: z.string(), equals: z.string() }).optional(),
};
const fieldsOf = (more: z.ZodRawShape) =>
  z.record(z.string(), z.strictObject({ ...fieldKeys, ...more })).optional();

const Entry = z.looseObject({
  display_name: z.string().min(1),
  auth_mode: z.string().regex(/^[A-Z0-9_]+$/),
  categories: z.array(z.string().regex(/^[a-z][a-z-]*$/)).min(1),
  docs: Https,
  docs_connect: Https.optional(),
  credentials: fieldsOf({ ...secret, ...unseen }),
  connection_config: fieldsOf({ ...secret, ...unseen, ...around }),
  assertion_option: fieldsOf({}),
  integration_config: fieldsOf({ ...secret, ...unseen, ...around, ...ownersOnly }),
});

type Field = Readonly<Record<keyof typeof fieldKeys | 'title', string>> & {
  readonly enum?: readonly string[];
};

const GROUPS = ['credentials', 'connection_config', 'assertion_option', 'integration_config'];

/** Every field of an entry, with where it is. */
function fieldsIn(entry: Readonly<Record<string, unknown>>): [string, Field][] {
  return GROUPS.flatMap((group) =>
    Object.entries((entry[group] ?? {}) as Record<string, Field>).map(([name, field]): [string, Field] => [
      `${group}.${name}`,
      field,
    ]),
  );
}

const catalogue = readCatalogue('http://provider.test');
const provider = (name: string): Provider => {
  const found = catalogue.find(name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
};

it('has every entry in one file only, and no alias of nothing', () => {
  const names = files.flatMap((file) => Object.keys(file));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(catalogue.list()).toHaveLength(names.length);
});

it.each(Object.keys(entries))('%s has a form that clients can draw', (name) => {
  const { name: _, ...entry } = provider(name);
  expect(Entry.parse(entry)).toBeTruthy();
  for (const [where, field] of fieldsIn(entry)) {
    const { example = '', pattern, default_value: initial, enum: choices, doc_section: section } = field;
    if (pattern !== undefined && example !== '') expect(example, where).toMatch(new RegExp(pattern));
    if (choices !== undefined && initial !== undefined) expect(choices, where).toContain(initial);
    if (section !== undefined) expect(entry.docs_connect, where).toBeTypeOf('string');
  }
});

it('has at least sixty well-known APIs, two of every auth mode', () => {
  const wellKnown = Object.keys(entries).filter(isWellKnown).map(provider);
  expect(wellKnown.length).toBeGreaterThanOrEqual(60);
  const modes = wellKnown.map((one) => one.auth_mode);
  for (const mode of AUTH_MODES) {
    expect(modes.filter((one) => one === mode).length, mode).toBeGreaterThanOrEqual(2);
  }
  expect(wellKnown.filter((one) => one.installation === 'outbound')).not.toEqual([]);
});

it('says everything in its own words', () => {
  const texts = (from: Entries) =>
    Object.values(from)
      .flatMap(fieldsIn)
      .flatMap(([, { title, description }]) => [title, description])
      .filter((text) => text?.split(/\s+/).length > 5)
      .map((text) => text.toLowerCase().replace(/\W+/g, ' ').trim());
  const others = new Set(texts(parse(readFileSync(REAL_FILE, 'utf8')) as Entries));
  expect(texts(entries).filter((text) => others.has(text))).toEqual([]);
});
