import type { AttemptEvent, Order } from '../../../src/flow/ports.js';
import { createAuthorizer } from '../../../src/platform/authorizer.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';
import { type FakePage, installFakePage } from '../../fakes/fake-page.js';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import { field, form } from '../../fixtures/forms.js';

/** Where the API answers. */
export const origin = 'https://api.example.test';
const order: Order = {
  integration: {
    key: 'github',
    provider: 'github',
    name: 'GitHub',
    logoUrl: null,
    apiKeyLabel: null,
    preconfigured: [],
  },
  form: form('OAUTH2', [field('params', 'subdomain')]),
  typed: new Map([['params.subdomain', 'my team']]),
};
/** Where the popup must lead, with the id of the socket. */
export const finalUrl = (socketId: string) =>
  `${origin}/base/oauth/connect/github?connect_session_token=t-1&params%5Bsubdomain%5D=my+team&ws_client_id=${socketId}`;

/** An authorizer that listens, in a page and a time that the test is in charge of. */
export interface AuthorizerWorld {
  readonly page: FakePage;
  readonly clock: FakeClock;
  readonly authorizer: ReturnType<typeof createAuthorizer>;
  /** What it told, in order. */
  readonly heard: AttemptEvent[];
  types(): readonly AttemptEvent['type'][];
  /** Opens the popup. */
  open(): void;
}

/** Makes a world in which the result socket is on the way. */
export function createAuthorizerWorld(): AuthorizerWorld {
  FakeWebSocket.install();
  const page = installFakePage();
  const clock = createFakeClock();
  const heard: AttemptEvent[] = [];
  const authorizer = createAuthorizer({ base: `${origin}/base`, origin }, clock, () => false);
  authorizer.listen('/ws');
  return {
    page,
    clock,
    authorizer,
    heard,
    types: () => heard.map(({ type }) => type),
    open: () => authorizer.open('t-1', order, (event) => heard.push(event)),
  };
}
