import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Person } from './people.js';
import { refuse } from './refusal.js';
import type { SignIns } from './sign-ins.js';

/** What a route behind `signedInOnly` knows. */
export interface SignedInEnv {
  Variables: { person: Person };
}

const COOKIE = 'acme_sign_in';
const THIRTY_DAYS_IN_SECONDS = 30 * 24 * 60 * 60;

/** Lets only signed-in people through, and tells the routes who it is. */
export function signedInOnly(signIns: SignIns) {
  return createMiddleware<SignedInEnv>(async (c, next) => {
    const person = signedInPerson(c, signIns);
    if (person === undefined) {
      return refuse(c, 401, 'not_signed_in', 'You are not signed in. Open Acme again.');
    }
    c.set('person', person);
    return next();
  });
}

/** Returns who the request's cookie stands for, or nothing. */
export function signedInPerson(c: Context, signIns: SignIns): Person | undefined {
  const secret = getCookie(c, COOKIE);
  return secret === undefined ? undefined : signIns.personBehind(secret);
}

/** Signs a person in with a fresh secret; the one that the browser had so far is worthless from now on. */
export function signIn(c: Context, signIns: SignIns, person: Person): void {
  const earlier = getCookie(c, COOKIE);
  if (earlier !== undefined) signIns.end(earlier);
  setCookie(c, COOKIE, signIns.add(person), {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: THIRTY_DAYS_IN_SECONDS,
  });
}
