import { existsSync } from 'node:fs';

/** What to start, and where. */
export interface DemoPlan {
  /** The host app's port; the API, the provider and the hosted page take the next three. */
  readonly portBase: number;
  /** A Nango server that is running already. Without it the embedded API and provider are started. */
  readonly nango?: {
    readonly host: string;
    readonly apiKey: string;
    /** With what it signs webhooks; without it Acme takes none. */
    readonly webhookSigningKey?: string;
  };
  /** Begin with empty data. */
  readonly reset?: boolean;
  /** What the embedded API takes from the environment, as a Nango server does. */
  readonly api?: {
    readonly encryptionKey?: string;
    readonly providersFile?: string;
    readonly rateLimitPerMinute?: number;
  };
}

/** A plan, or one line for the person at the terminal. */
export type PlanResult =
  | { readonly ok: true; readonly plan: DemoPlan }
  | { readonly ok: false; readonly problem: string };

const DEFAULT_PORT_BASE = '4400';
const LOWEST_PORT_BASE = 1024;
const HIGHEST_PORT_BASE = 65_000;
const ENCRYPTION_KEY_BYTES = 32;

/**
 * Reads the plan from `PORT_BASE`, from `NANGO_HOST`, `NANGO_SECRET_KEY` and, if any, `NANGO_WEBHOOK_SIGNING_KEY`, or
 * else from `NANGO_ENCRYPTION_KEY`, `NANGO_PROVIDERS` and `DEFAULT_RATE_LIMIT_PER_MIN`, and from the argument `--reset`.
 */
export function planDemo(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[] = [],
): PlanResult {
  const { PORT_BASE, NANGO_HOST: host, NANGO_SECRET_KEY: apiKey } = environment;

  const portText = PORT_BASE || DEFAULT_PORT_BASE;
  const portBase = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(portBase >= LOWEST_PORT_BASE && portBase <= HIGHEST_PORT_BASE)) {
    return problem(
      `PORT_BASE must be a whole number from ${LOWEST_PORT_BASE} to ${HIGHEST_PORT_BASE}, not "${portText}".`,
    );
  }

  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown !== undefined) return problem(`The demo knows the argument --reset, not "${unknown}".`);
  const base = { portBase, ...(args.includes('--reset') && { reset: true }) };

  if (!host && !apiKey) return planApi(base, environment);
  if (!host) return problem('NANGO_SECRET_KEY is set, but NANGO_HOST is not. Set both, or neither.');
  if (!apiKey) return problem('NANGO_HOST is set, but NANGO_SECRET_KEY is not. Set both, or neither.');
  if (!isWebAddress(host)) {
    return problem(
      `NANGO_HOST must be an http or https address, for example http://localhost:3003, not "${host}".`,
    );
  }
  const webhookSigningKey = environment.NANGO_WEBHOOK_SIGNING_KEY;
  const nango = { host, apiKey, ...(webhookSigningKey && { webhookSigningKey }) };
  return { ok: true, plan: { ...base, nango } };
}

function planApi(base: DemoPlan, environment: Readonly<Record<string, string | undefined>>): PlanResult {
  const {
    NANGO_ENCRYPTION_KEY: encryptionKey,
    NANGO_PROVIDERS: providersFile,
    DEFAULT_RATE_LIMIT_PER_MIN: limit,
  } = environment;
  if (encryptionKey && Buffer.from(encryptionKey, 'base64').length !== ENCRYPTION_KEY_BYTES) {
    return problem(`NANGO_ENCRYPTION_KEY must be ${ENCRYPTION_KEY_BYTES} bytes in base64.`);
  }
  if (providersFile && !existsSync(providersFile)) {
    return problem(`NANGO_PROVIDERS must be the path of a catalogue; there is no file "${providersFile}".`);
  }
  if (limit && !/^[1-9]\d{0,8}$/.test(limit)) {
    return problem(`DEFAULT_RATE_LIMIT_PER_MIN must be a whole number above 0, not "${limit}".`);
  }
  const api = {
    ...(encryptionKey && { encryptionKey }),
    ...(providersFile && { providersFile }),
    ...(limit && { rateLimitPerMinute: Number(limit) }),
  };
  return { ok: true, plan: Object.keys(api).length > 0 ? { ...base, api } : base };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function problem(sentence: string): PlanResult {
  return { ok: false, problem: sentence };
}
