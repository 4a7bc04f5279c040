/** What to start, and where. */
export interface DemoPlan {
  /** The host app's port; the API, the provider and the hosted page take the next three. */
  readonly portBase: number;
  /** A Nango server that is running already. Without it the embedded API and provider are started. */
  readonly nango?: { readonly host: string; readonly apiKey: string };
}

/** A plan, or one line for the person at the terminal. */
export type PlanResult =
  | { readonly ok: true; readonly plan: DemoPlan }
  | { readonly ok: false; readonly problem: string };

const DEFAULT_PORT_BASE = '4400';
const LOWEST_PORT_BASE = 1024;
const HIGHEST_PORT_BASE = 65_000;

/** Reads the plan from `PORT_BASE`, `NANGO_HOST` and `NANGO_SECRET_KEY`. */
export function planDemo(environment: Readonly<Record<string, string | undefined>>): PlanResult {
  const { PORT_BASE, NANGO_HOST: host, NANGO_SECRET_KEY: apiKey } = environment;

  const portText = PORT_BASE || DEFAULT_PORT_BASE;
  const portBase = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(portBase >= LOWEST_PORT_BASE && portBase <= HIGHEST_PORT_BASE)) {
    return problem(
      `PORT_BASE must be a whole number from ${LOWEST_PORT_BASE} to ${HIGHEST_PORT_BASE}, not "${portText}".`,
    );
  }

  if (!host && !apiKey) return { ok: true, plan: { portBase } };
  if (!host) return problem('NANGO_SECRET_KEY is set, but NANGO_HOST is not. Set both, or neither.');
  if (!apiKey) return problem('NANGO_HOST is set, but NANGO_SECRET_KEY is not. Set both, or neither.');
  if (!isWebAddress(host)) {
    return problem(
      `NANGO_HOST must be an http or https address, for example http://localhost:3003, not "${host}".`,
    );
  }
  return { ok: true, plan: { portBase, nango: { host, apiKey } } };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function problem(sentence: string): PlanResult {
  return { ok: false, problem: sentence };
}
