/** How long anything may take, in ms. Generous, because machines are slow at times; what works takes a fraction. */
export const timeoutMs = 15_000;

const pauseMs = 25;

/**
 * Looks until what is looked for is there. A look that fails counts as not yet, because a page that is just being
 * replaced cannot be looked at. `what` is said when it never comes.
 */
export async function eventually(look: () => Promise<unknown>, what: string): Promise<void> {
  await eventuallySeen(look, what);
}

/** Looks as {@link eventually} does, and answers what it saw. */
export async function eventuallySeen<Seen>(
  look: () => Promise<Seen>,
  what: string,
): Promise<NonNullable<Seen>> {
  const deadlineMs = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < deadlineMs) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = undefined;
    } catch (thrown) {
      last = thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`It never came true that ${what}`, { cause: last });
}
