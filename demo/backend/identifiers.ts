import { z } from 'zod';

/** Accepts the key of an integration. */
export const IntegrationKey = z
  .string()
  .regex(/^[a-zA-Z0-9~:.@ _-]+$/)
  .max(255);

/** Accepts the name of a provider. */
export const ProviderName = z
  .string()
  .regex(/^[a-zA-Z0-9_-]+$/)
  .max(255);

/** Accepts the id of a connection, chosen by a host or made here. */
export const ConnectionId = z
  .string()
  .regex(/^[a-zA-Z0-9,.;:=+~[\]|@${}"'\\/_ -]+$/)
  .max(255);

const API_KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SESSION_TOKEN = /^nango_connect_session_[0-9a-f]{64}$/;
const STATE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Tells whether a text has the form of an API key. */
export function isApiKey(text: string): boolean {
  return API_KEY.test(text);
}

/** Tells whether a text has the form of a connect session token. */
export function isSessionToken(text: string): boolean {
  return SESSION_TOKEN.test(text);
}

/** Tells whether a bearer can only be meant as a connect session token. */
export function claimsToBeSessionToken(text: string): boolean {
  return text.startsWith('nango_connect_session_');
}

/** Tells whether a text has the form of an OAuth state of ours. */
export function isAuthorizationState(text: string): boolean {
  return STATE.test(text);
}
