import { apiAddress, defaultApiURL } from '../protocol/api-address.js';
import { type AttachedContext, attach } from './attach.js';
import type { TestBehaviour } from './behaviour.js';
import { install } from './install.js';
import type { Lines } from './lines.js';
import { checkOutcomes, type Ending } from './outcome.js';
import { ownIntegrations } from './test-integration.js';
import type { TestRequest } from './test-request.js';
import { createWorld, type TestConnection } from './world.js';

/** What a test API begins with. */
export interface TestApiOptions extends Partial<TestBehaviour> {
  /** Address that the widget is given as `apiURL`. Default: `https://api.nango.dev`. */
  readonly url?: string;
}

/** An API that exists only in a test: it answers as the real one would, and comes to what the test says. */
export interface TestApi {
  /** Address that the widget is given as `apiURL`. */
  readonly url: string;
  /** Makes a session token. */
  token(): string;
  /** Lets all tokens expire that were made or seen so far. */
  expireTokens(): void;
  /** Changes how it behaves, each setting as a whole. */
  set(changes: Partial<TestBehaviour>): void;
  /** Ends everything that is slow or severed. Default: `connected`. */
  release(ending?: Ending): void;
  /** Connections that were made, in order. */
  readonly connections: readonly TestConnection[];
  /** Requests that were sent, in order, windows included. */
  readonly requests: readonly TestRequest[];
  /** Stands in for the network of this page or process. Answers itself. */
  install(): TestApi;
  /** Gives the network back. */
  uninstall(): void;
  /** Stands in for the network of all pages of a Playwright context, now and later, with real windows. */
  attach(context: AttachedContext): Promise<void>;
}

/** Makes an API for a test; throws where what it is told cannot come about. */
export function createTestApi({ url = defaultApiURL, ...given }: TestApiOptions = {}): TestApi {
  const address = apiAddress(url);
  if (!address) throw new Error(`${url} is no address of an API.`);
  const world = createWorld(address, checked({ ...calm, ...given }));
  const lines: Lines = new Map();
  let takeAway: (() => void) | null = null;
  let tokens = 0;
  const api: TestApi = {
    url: address.base,
    connections: world.connections,
    requests: world.requests,
    token() {
      tokens += 1;
      const token = `nango_connect_session_${tokens.toString(16).padStart(64, '0')}`;
      world.tokens.seen.add(token);
      return token;
    },
    expireTokens() {
      for (const token of world.tokens.seen) world.tokens.expired.add(token);
    },
    set(changes) {
      world.behaviour = checked({ ...world.behaviour, ...changes });
      world.disallowed.clear();
    },
    release: (ending = 'connected') => world.release(ending),
    install() {
      takeAway ??= install(world, lines);
      return api;
    },
    uninstall() {
      takeAway?.();
      takeAway = null;
    },
    attach: (context) => attach(world, lines, context),
  };
  return api;
}

const calm: TestBehaviour = {
  integrations: ownIntegrations,
  outcomes: {},
  reads: {},
  session: {},
  delayMs: 0,
};

function checked(behaviour: TestBehaviour): TestBehaviour {
  checkOutcomes(behaviour.integrations, behaviour.outcomes);
  return behaviour;
}
