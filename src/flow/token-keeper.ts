import type { ConnectError } from '../protocol/connect-error.js';
import { fail } from '../protocol/result.js';
import type { Session } from '../protocol/session.js';
import type { Answer, Api, Host } from './ports.js';

/** Keeps the session token, renews it once for all who need it, and lends it to requests. */
export interface TokenKeeper {
  /** Hears of the host's token; false when it is already known. */
  give(token: string): boolean;
  /** The token in use; `null` before the first. */
  current(): string | null;
  /** Takes the host's token into use unseen: for a start, where nothing depends on the one before. */
  take(): void;
  /** Takes the host's token into use after reading what it allows. */
  adopt(): Promise<boolean>;
  /** Asks the host for another token and adopts it; false when there is none or it does not work. */
  renew(): Promise<boolean>;
  /** Makes a request with the token, asking the host for one where there is none or it has expired. */
  lend<T>(request: (token: string) => Answer<T>, signal: AbortSignal): Answer<T>;
}

/**
 * Makes the keeper of one opening. A token replaces a working one only together with `adopted`, so that nothing
 * is ever sent under rights nobody has looked at. A renewal is everybody's, so only the end of the opening, `life`,
 * aborts it.
 */
export function createTokenKeeper(
  api: Pick<Api, 'session'>,
  host: Pick<Host, 'fetchToken'>,
  adopted: (session: Session, origin: 'given' | 'asked') => void,
  life: AbortSignal,
): TokenKeeper {
  /** Given, not yet in use. */
  let given: string | null = null;
  let inUse: string | null = null;
  let asked: Promise<string | null> | null = null;
  let renewal: Promise<boolean> | null = null;
  let isAsking = false;

  async function firstToken(): Promise<string | null> {
    asked ??= host.fetchToken().finally(() => {
      asked = null;
    });
    const first = await asked;
    inUse ??= first;
    return inUse;
  }

  async function adopt(): Promise<boolean> {
    const token = given;
    if (token === null) return false;
    const session = await api.session(token, life);
    if (!session.ok || life.aborted || token !== given) return false;
    inUse = token;
    given = null;
    adopted(session.value, isAsking ? 'asked' : 'given');
    return true;
  }

  async function askAndAdopt(): Promise<boolean> {
    if (await adopt()) return true;
    if (life.aborted) return false;
    // A host may answer by setting the token too, whichever of the two is read first.
    isAsking = true;
    const token = await host.fetchToken();
    if (token === null || token === inUse) return false;
    given = token;
    return adopt();
  }

  function renew(): Promise<boolean> {
    renewal ??= askAndAdopt().finally(() => {
      renewal = null;
      isAsking = false;
    });
    return renewal;
  }

  return {
    give(token) {
      if (token === given || token === inUse) return false;
      given = token;
      return true;
    },
    current: () => inUse,
    take() {
      inUse = given ?? inUse;
      given = null;
    },
    adopt,
    renew,
    async lend(request, signal) {
      const token = inUse ?? (await firstToken());
      if (token === null) return fail({ code: 'session_unavailable' });
      const answer = await request(token);
      if (answer.ok || !isAboutToken(answer.error) || signal.aborted) return answer;
      // Another reading may have taken the new token into use meanwhile.
      if (inUse === token) await renew();
      return inUse !== token && inUse !== null && !signal.aborted ? request(inUse) : answer;
    },
  };
}

/** Tells whether an error means that another token could help. */
export function isAboutToken({ code }: ConnectError): boolean {
  return code === 'session_expired' || code === 'session_invalid';
}
