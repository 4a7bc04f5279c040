import type { Provider } from '../catalogue.js';
import { valueAt } from '../value-at.js';
import { expiryAt } from './expiry.js';

/** A token as a template finds it in an answer. */
export interface FoundTokens {
  readonly token: string;
  readonly refresh_token?: string;
  /** ISO 8601 in UTC. */
  readonly expires_at?: string;
}

/**
 * Finds the token in an answer, where the template's paths such as `data.token` lead; an empty path is the whole answer.
 * A token that does not say its end ends as the template says, or never.
 */
export function tokensOf(provider: Provider, answer: unknown): FoundTokens | undefined {
  const paths = provider.token_response;
  const token = valueAt(answer, paths?.token ?? 'access_token');
  if (paths === undefined || typeof token !== 'string' || token === '') return undefined;
  const refreshToken = paths.refresh_token && valueAt(answer, paths.refresh_token);
  const end = paths.token_expiration && valueAt(answer, paths.token_expiration);
  const endMs = endOf(end, paths.token_expiration_strategy) ?? endOf(livesS(provider), 'expireIn');
  return {
    token,
    ...(typeof refreshToken === 'string' && { refresh_token: refreshToken }),
    ...expiryAt(endMs),
  };
}

/** Collects what the template wants kept of the answers; of several the last one counts. */
export function metadataOf(
  { token_response_metadata: paths = [] }: Provider,
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    paths.flatMap((path) =>
      Object.values(answers)
        .map((answer) => valueAt(answer, path))
        .filter((value) => value !== undefined)
        .map((value) => [path, value]),
    ),
  );
}

function livesS({ token_expires_in_ms: ms }: Provider): number | undefined {
  // A template says 0 for a token of which nobody knows the end.
  return ms ? ms / 1000 : undefined;
}

/** `expireIn`: seconds from now. `expireAt`: a date. Returns milliseconds since the epoch. */
function endOf(value: unknown, strategy: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const endMs = strategy === 'expireAt' ? Date.parse(String(value)) : Date.now() + Number(value) * 1000;
  return Number.isNaN(endMs) ? undefined : endMs;
}
