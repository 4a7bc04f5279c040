/** What is looked at. */
export type CheckName =
  | 'browser'
  | 'secure-context'
  | 'framing'
  | 'popups'
  | 'coop'
  | 'csp'
  | 'clock'
  | 'api'
  | 'cors'
  | 'socket'
  | 'token'
  | 'session'
  | 'integrations';

/** `warning`: it works, but less well. `problem`: people cannot connect. `unknown`: a page cannot know. */
export type FindingStatus = 'ok' | 'warning' | 'problem' | 'unknown';

/** What was found of one thing, in English, for developers. Never holds a token or a person's name. */
export interface Finding {
  /** What was looked at. */
  readonly check: CheckName;
  /** How it stands. */
  readonly status: FindingStatus;
  /** What was seen. */
  readonly message: string;
  /** What to do; `null` for nothing. */
  readonly fix: string | null;
}

/** Makes what makes the findings of one check. */
export function findingsOf(check: CheckName) {
  const make =
    (status: FindingStatus) =>
    (message: string, fix: string | null = null): Finding => ({ check, status, message, fix });
  return {
    ok: make('ok'),
    warning: make('warning'),
    problem: make('problem'),
    unknown: make('unknown'),
  };
}
