/** What this page's own server says of it. */
export interface PageAnswer {
  readonly headers: Headers;
  /** When it came, in ms since 1970, by this machine's clock. */
  readonly cameAtMs: number;
}

/** Asks for the page itself, whose headers a page may read; `null` where it may not, or there are none. */
export async function askForPage(): Promise<PageAnswer | null> {
  try {
    const { headers, ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    return ok ? { headers, cameAtMs: Date.now() } : null;
  } catch {
    return null;
  }
}
