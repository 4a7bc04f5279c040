import type { AttemptEvent, Authorizer, Detour, Order } from '../../src/flow/ports.js';
import { detourOf } from '../fixtures/detour.js';

/** A popup of which the test decides what is heard. */
export interface FakeAuthorizer extends Authorizer, Detour {
  readonly calls: string[];
  order: Order | null;
  token: string | null;
  say(event: AttemptEvent): void;
}

export function createFakeAuthorizer(first: AttemptEvent = { type: 'popup.opened' }): FakeAuthorizer {
  let hear: ((event: AttemptEvent) => void) | null = null;
  return {
    calls: [],
    order: null,
    token: null,
    listen(path) {
      this.calls.push(`listen ${path}`);
    },
    open(token, order, listener) {
      this.calls.push('open');
      this.token = token;
      this.order = order;
      hear = listener;
      listener(first);
    },
    reopen() {
      this.calls.push('reopen');
    },
    show() {
      this.calls.push('show');
    },
    ...detourOf(),
    end() {
      this.calls.push('end');
    },
    say(event) {
      hear?.(event);
    },
  };
}
