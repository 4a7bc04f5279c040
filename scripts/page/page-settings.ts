import * as z from 'zod/mini';
import type { PageConfig } from '../../src/page/page-config.js';

/** What a deployment of the hosted page is made of: what the page itself reads, and what only its headers need. */
export interface PageSettings extends PageConfig {
  /** Origins of integrations' logos, where the API does not serve them itself. */
  readonly logos: readonly string[];
}

/** Settings that can be used, or one sentence for each mistake in them. */
export type SettingsResult =
  | { readonly ok: true; readonly settings: PageSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

const text = z.string('must be a text');
/** Anything else would mean something of its own in a policy, as `*` does. */
const isPlainHost = ({ hostname }: URL) => /^([\w.-]+|\[[\da-f:.]+\])$/.test(hostname);
const isSecure = ({ protocol, hostname }: URL) =>
  protocol === 'https:' ||
  (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/.test(hostname));

function address(sentence: string, isFit: (url: URL, given: string) => boolean) {
  return text.check(
    z.refine((given) => {
      const url = URL.canParse(given) ? new URL(given) : null;
      return (
        url !== null &&
        isSecure(url) &&
        isPlainHost(url) &&
        !url.username &&
        !url.password &&
        isFit(url, given)
      );
    }, sentence),
  );
}

const ApiURL = address(
  'must be an address such as https://api.example.com, without query',
  ({ search, hash }) => !search && !hash,
);
const Origin = address(
  'must be an origin such as https://app.example.com, without a path',
  ({ origin }, given) => given.replace(/\/$/, '').toLowerCase() === origin,
);
const ReturnUrl = address(
  'must be an address such as https://app.example.com/connected, without query',
  ({ search, hash }) => !search && !hash,
);

const listOf = <Item extends z.core.$ZodType>(item: Item) => z.array(item, 'must be a list');

const Settings = z.strictObject(
  {
    apiURLs: listOf(ApiURL).check(z.minLength(1, 'must name at least one address')),
    apiURL: z.optional(ApiURL),
    parents: z._default(listOf(Origin), []),
    returnUrls: z._default(listOf(ReturnUrl), []),
    logos: z._default(listOf(Origin), []),
    appName: z.optional(text.check(z.regex(/\S/, 'must not be empty'), z.maxLength(80, 'is too long'))),
  },
  'must be an object with at least "apiURLs"',
);

/** Checks what stands in a configuration file. */
export function readPageSettings(json: string): SettingsResult {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return { ok: false, problems: [`The configuration is no JSON: ${(error as Error).message}.`] };
  }
  const parsed = Settings.safeParse(given);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => sentences(issue, given)) };
  const { apiURLs, apiURL = apiURLs[0] ?? '', parents, logos, appName = null, returnUrls } = parsed.data;
  if (!apiURLs.some((one) => sameAddress(one, apiURL))) {
    return { ok: false, problems: [`apiURL must be one of apiURLs, not ${JSON.stringify(apiURL)}.`] };
  }
  const origins = (list: readonly string[]) => list.map((one) => new URL(one).origin);
  const settings = { apiURLs, apiURL, returnUrls, appName, parents: origins(parents), logos: origins(logos) };
  return { ok: true, settings };
}

function sentences(issue: z.core.$ZodIssue, given: unknown): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `There is no setting "${key}"; there are ${names.join(', ')}.`);
  }
  const place = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('');
  const value = issue.path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown>)?.[step],
    given,
  );
  if (value === undefined && place) return [`${place} is missing; it ${issue.message}.`];
  return [
    `${place || 'The configuration'} ${issue.message}${place ? `, not ${JSON.stringify(value)}` : ''}.`,
  ];
}

const names = Object.keys(Settings.shape);

function sameAddress(one: string, other: string): boolean {
  const [left, right] = [one, other].map((each) => new URL(each).href.replace(/\/+$/, ''));
  return left === right;
}
