import type { HostEvent } from '../../src/flow/host-event.js';
import type { Host } from '../../src/flow/ports.js';

/** A host that remembers what it heard and answers what it was told to. */
export interface FakeHost extends Host {
  readonly heard: HostEvent[];
  tokens: string[];
  /** How often it was asked for a token. */
  asked: number;
  connections: Map<string, string>;
  wantedKey: string | null;
  /** Names of the steps it heard, in order. */
  steps(): readonly string[];
  /** Events of a type, in order. */
  only<Type extends HostEvent['type']>(type: Type): readonly Extract<HostEvent, { type: Type }>[];
}

export function createFakeHost(): FakeHost {
  return {
    heard: [],
    tokens: [],
    asked: 0,
    connections: new Map(),
    wantedKey: null,
    async fetchToken() {
      this.asked += 1;
      return this.tokens.shift() ?? null;
    },
    async resolveConnection(integration) {
      return this.connections.get(integration) ?? null;
    },
    wanted() {
      return this.wantedKey;
    },
    hear(event) {
      this.heard.push(event);
    },
    steps() {
      return this.only('step').map(({ detail }) => detail.name);
    },
    only(type) {
      return this.heard.filter(
        (event): event is Extract<HostEvent, { type: typeof type }> => event.type === type,
      );
    },
  };
}
