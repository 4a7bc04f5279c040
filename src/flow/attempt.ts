import type { Attempt } from './state.js';

/** A reading of the session younger than this is good enough when the person comes back. */
export const sessionFreshMs = 60_000;

/** The attempt before anything happened. */
export const freshAttempt: Attempt = {
  popup: 'open',
  isAddressed: false,
  isFollowed: false,
  socket: 'alive',
  rang: null,
  answer: 'none',
  hint: null,
  doubt: null,
};
