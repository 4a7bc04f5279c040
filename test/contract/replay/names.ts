const NAME = /nango_connect_session_[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** The tokens and ids of the recording, and what stands for each of them in a replay. */
export interface Names {
  /** Remembers that a recorded name is now another. */
  set(recorded: string, ours: string): void;
  /** Remembers every name that stands at the same place in two answers. */
  learn(recorded: unknown, ours: unknown): void;
  /** Puts our names in place of the recorded ones. */
  translate(text: string): string;
}

/** Creates an empty list of names. */
export function createNames(): Names {
  const ours = new Map<string, string>();

  function learn(recorded: unknown, answered: unknown): void {
    if (typeof recorded === 'string' && typeof answered === 'string') {
      const answeredNames = answered.match(NAME) ?? [];
      for (const [index, name] of (recorded.match(NAME) ?? []).entries()) {
        const answeredName = answeredNames[index];
        if (answeredName !== undefined) ours.set(name, answeredName);
      }
    } else if (isObject(recorded) && isObject(answered)) {
      for (const [key, value] of Object.entries(recorded)) learn(value, answered[key]);
    }
  }

  return {
    set: (recorded, name) => ours.set(recorded, name),
    learn,
    translate: (text) => text.replace(NAME, (name) => ours.get(name) ?? name),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
