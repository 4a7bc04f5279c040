import type { Effect } from './effect.js';
import type { News } from './event.js';
import type { Api, Authorizer, Clock, HandoffLine, Host } from './ports.js';
import type { TokenKeeper } from './token-keeper.js';

/** Takes what an order led to, as a reply to the visit that gave it. */
export type Hear = (news: News) => void;

/** What the orders of a task need of the outside world. */
export interface TaskPorts {
  readonly api: Pick<Api, 'session' | 'submit'>;
  readonly tokens: Pick<TokenKeeper, 'current' | 'lend' | 'renew'>;
  readonly host: Pick<Host, 'resolveConnection'>;
  readonly clock: Clock;
  /** `null` where no window is needed, or none can be had. */
  readonly authorizer: Authorizer | null;
  /** `undefined` where nobody can be handed a link. */
  readonly handoff?: HandoffLine | undefined;
}

/** When the session was last read, in ms since 1970; 0 for never, or to no avail. */
export interface SessionReading {
  atMs: number;
}

/** Carries out one order; aborted, its requests tell nothing. */
export type TakeOrder = (order: Effect, hear: Hear, signal: AbortSignal) => void;

/** Carries out what is ordered once an integration's form is there; its code comes with the form's. */
export function createTaskOrders(
  { api, tokens, host, clock, authorizer, handoff }: TaskPorts,
  reading: SessionReading,
): TakeOrder {
  let cancelGrace = () => {};

  async function submit(...[order, hear, signal]: Parameters<TakeOrder>): Promise<void> {
    if (order.type !== 'submit') return;
    const made = await tokens.lend((token) => api.submit(token, order, signal), signal);
    if (made.ok) return hear({ type: 'api.connectionMade', connection: made.value });
    hear({ type: 'api.refused', error: made.error });
  }

  async function checkSession(ifOlderThanMs: number, hear: Hear, signal: AbortSignal): Promise<void> {
    const token = tokens.current();
    if (token === null || clock.now() - reading.atMs < ifOlderThanMs) return;
    reading.atMs = clock.now();
    const checked = await api.session(token, signal);
    if (checked.ok) return hear({ type: 'api.sessionChecked', session: checked.value });
    reading.atMs = 0;
    hear({ type: 'api.sessionCheckFailed', error: checked.error });
  }

  return (order, hear, signal) => {
    switch (order.type) {
      case 'submit':
        return void submit(order, hear, signal);
      case 'listen':
        return authorizer?.listen(order.websocketsPath);
      case 'authorize':
        return authorizer?.open(tokens.current() ?? '', order, hear);
      case 'reopenPopup':
        return authorizer?.reopen();
      case 'showPopup':
        return authorizer?.show();
      case 'endAttempt':
        cancelGrace();
        handoff?.end();
        return authorizer?.end();
      case 'awaitSocket':
        cancelGrace();
        cancelGrace = clock.after(order.ms, () => hear({ type: 'clock.graceEnded' }));
        return;
      case 'checkSession':
        return void checkSession(order.ifOlderThanMs, hear, signal);
      case 'renewSession':
        return void tokens.renew();
      case 'resolveConnection':
        return void host
          .resolveConnection(order.integration.key)
          .then((connectionId) => hear({ type: 'host.connectionResolved', connectionId }));
      case 'makeLink':
      case 'awaitOther':
        return handoff?.carryOut(order, tokens.current() ?? '', hear);
    }
  };
}
