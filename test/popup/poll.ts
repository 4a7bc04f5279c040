import { setTimeout } from 'node:timers/promises';

const PATIENCE_MS = 15_000;
const PAUSE_MS = 25;

/**
 * Looks again and again until a look answers something truthy. Rejects with what was waited for when none does, and
 * at once when a look fails in a way that `passes` does not know to be passing.
 */
export async function poll<Seen>(
  look: () => Promise<Seen | undefined | false>,
  what: string,
  passes: (error: unknown) => boolean = () => false,
): Promise<Seen> {
  const end = Date.now() + PATIENCE_MS;
  let cause: unknown;
  do {
    try {
      const seen = await look();
      if (seen) return seen;
    } catch (error) {
      cause = error;
      if (!passes(error)) break;
    }
    await setTimeout(PAUSE_MS);
  } while (Date.now() < end);
  throw new Error(`Waited in vain for ${what}${cause ? `: ${cause}` : ''}`, { cause });
}
