import type { JsonObject } from './decode.js';
import { member } from './json.js';
import type { Session } from './session.js';

/** Answers the values that the host has fixed for an integration, by name of the field; none where there are none. */
export function fixedByHost({ answer }: Session, integrationKey: string): JsonObject {
  const entry = member(answer.integrations_config_defaults, integrationKey);
  const values = member(entry, 'connection_config');
  return typeof values === 'object' && values !== null ? (values as JsonObject) : {};
}

/** Answers the address of the host's own guide for an integration; `null` where it gives none. */
export function guideOfHost({ answer }: Session, integrationKey: string): string | null {
  const guide = member(member(answer.overrides, integrationKey), 'docs_connect');
  return typeof guide === 'string' ? guide : null;
}
