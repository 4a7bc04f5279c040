import type { ApiAddress } from '../protocol/api-address.js';
import type { Connection } from '../protocol/connection.js';
import type { TestBehaviour } from './behaviour.js';
import type { Ending } from './outcome.js';
import type { TestIntegration } from './test-integration.js';
import type { TestRequest } from './test-request.js';

/** A connection that was made, with its id even where the page does not hear it. */
export type TestConnection = Connection & { readonly connectionId: string };

/** All that a test API knows. */
export interface World {
  readonly address: ApiAddress;
  behaviour: TestBehaviour;
  readonly requests: TestRequest[];
  readonly connections: TestConnection[];
  /** Tokens that were seen, and those of them that have expired. */
  readonly tokens: { readonly seen: Set<string>; readonly expired: Set<string> };
  /** Keys of integrations of which a window said that the session does not allow them. */
  readonly disallowed: Set<string>;
  /** Waits for `release()`, and answers how it should end. */
  hold(): Promise<Ending>;
  /** Ends all that wait. */
  release(ending: Ending): void;
  /** Makes an id as the API does, each another and each run the same. */
  uuid(): string;
}

/** Makes a world in which nothing has happened. */
export function createWorld(address: ApiAddress, behaviour: TestBehaviour): World {
  let held: readonly ((ending: Ending) => void)[] = [];
  let ids = 0;
  return {
    address,
    behaviour,
    requests: [],
    connections: [],
    tokens: { seen: new Set(), expired: new Set() },
    disallowed: new Set(),
    hold: () =>
      new Promise((resolve) => {
        held = [...held, resolve];
      }),
    release(ending) {
      const waiting = held;
      held = [];
      for (const end of waiting) end(ending);
    },
    uuid() {
      ids += 1;
      return `00000000-0000-4000-8000-${`${ids}`.padStart(12, '0')}`;
    },
  };
}

/** Finds an integration by its key. */
export function integrationOf({ behaviour }: World, key: string): TestIntegration | undefined {
  return behaviour.integrations.find((integration) => integration.key === key);
}

/** Answers how *Connect* ends for an integration, once it does; `null` when it never does. */
export async function endingOf(world: World, key: string): Promise<Ending | null> {
  const outcome = world.behaviour.outcomes[key] ?? 'connected';
  switch (outcome) {
    case 'slow':
    case 'severed':
      return world.hold();
    case 'closed':
      return null;
    case 'blocked':
      // Only its link leads to a window.
      return 'connected';
    default:
      return outcome;
  }
}

/** Keeps a connection. */
export function connect(world: World, key: string, isPending: boolean): TestConnection {
  const connection = { connectionId: world.uuid(), providerConfigKey: key, isPending };
  world.connections.push(connection);
  return connection;
}
