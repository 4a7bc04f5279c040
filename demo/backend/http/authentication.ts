import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Backend } from '../backend.js';
import { claimsToBeSessionToken, isApiKey, isSessionToken } from '../identifiers.js';
import type { ConnectSession } from '../storage/connect-sessions.js';
import { deny } from './errors.js';
import type { BodyEnv } from './json-body.js';
import { readQuery } from './query.js';

/** What a proven session leaves for the endpoints. */
export interface SessionEnv {
  Variables: { session: ConnectSession };
}

/** What a shared read learns about its caller: a session, or the host when there is none. */
export interface ReaderEnv {
  Variables: { session: ConnectSession | undefined };
}

/** Admits the host's backend. Authentication comes before the rate limit, so strangers use up nobody's calls. */
export function requireApiKey(backend: Backend): MiddlewareHandler {
  return async (c, next) => {
    const bearer = readBearer(c);
    if (bearer instanceof Response) return bearer;
    return refuseApiKey(c, backend, bearer) ?? backend.rateLimits.take(c, 'api_key') ?? next();
  };
}

/** Admits the holder of a session token given as a bearer. */
export function requireSession(backend: Backend): MiddlewareHandler<SessionEnv> {
  return async (c, next) => {
    const bearer = readBearer(c);
    if (bearer instanceof Response) return bearer;
    const session = findSession(c, backend, bearer);
    if (session instanceof Response) return session;
    c.set('session', session);
    return backend.rateLimits.take(c, 'session') ?? next();
  };
}

/** Admits the holder of either; what looks like a session token is never tried as an API key. */
export function requireSessionOrApiKey(backend: Backend): MiddlewareHandler<ReaderEnv> {
  return async (c, next) => {
    const bearer = readBearer(c);
    if (bearer instanceof Response) return bearer;
    if (!claimsToBeSessionToken(bearer)) {
      return refuseApiKey(c, backend, bearer) ?? backend.rateLimits.take(c, 'api_key') ?? next();
    }
    const session = findSession(c, backend, bearer);
    if (session instanceof Response) return session;
    c.set('session', session);
    return backend.rateLimits.take(c, 'session') ?? next();
  };
}

/** Admits the holder of a session token given in the query, as the auth endpoints have it. */
export function requireSessionInQuery(backend: Backend): MiddlewareHandler<SessionEnv> {
  return async (c, next) => {
    const { connect_session_token: token, public_key: publicKey } = readQuery(c);
    if (token === undefined) return refusePublicKey(c, publicKey);
    const session = findSession(c, backend, token);
    if (session instanceof Response) return session;
    c.set('session', session);
    return backend.rateLimits.take(c, 'session') ?? next();
  };
}

/** Admits the holder of a session token given in the body, as telemetry has it. */
export function requireSessionInBody(backend: Backend): MiddlewareHandler<BodyEnv & SessionEnv> {
  return async (c, next) => {
    const { body } = c.var;
    const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
    if (token === undefined) return deny(c, 'missing_auth_header', 'The body lacks the session token.');
    const session = findSession(c, backend, token);
    if (session instanceof Response) return session;
    c.set('session', session);
    return backend.rateLimits.take(c, 'session') ?? next();
  };
}

function readBearer(c: Context): string | Response {
  const header = c.req.header('authorization');
  if (header === undefined) return deny(c, 'missing_auth_header', 'The Authorization header is missing.');
  const bearer = header.split('Bearer ').at(-1);
  return bearer || deny(c, 'malformed_auth_header', 'The Authorization header is empty.');
}

function findSession(c: Context, backend: Backend, token: unknown): ConnectSession | Response {
  if (typeof token !== 'string' || !isSessionToken(token))
    return deny(c, 'invalid_connect_session_token_format', 'This is not a connect session token.');
  const session = backend.storage.connectSessions.findByToken(token);
  return (
    session ?? deny(c, 'unknown_connect_session_token', 'The connect session is unknown or has expired.')
  );
}

function refuseApiKey(c: Context, backend: Backend, key: string): Response | undefined {
  if (!isApiKey(key)) return deny(c, 'invalid_secret_key_format', 'An API key is a UUID of version 4.');
  if (!isSame(key.toLowerCase(), backend.apiKey.toLowerCase()))
    return deny(c, 'unknown_account', 'No account has this API key.');
  return undefined;
}

function refusePublicKey(c: Context, publicKey: unknown): Response {
  if (publicKey === undefined) return deny(c, 'missing_public_key', 'The query lacks connect_session_token.');
  if (typeof publicKey !== 'string' || !isApiKey(publicKey))
    return deny(c, 'invalid_public_key', 'A public key is a UUID of version 4.');
  return deny(c, 'unknown_account', 'No account has this public key. Use a connect session token.');
}

function isSame(left: string, right: string): boolean {
  return timingSafeEqual(hashOf(left), hashOf(right));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
