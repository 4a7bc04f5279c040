/** What the page's policy kept from happening, by what it was about. */
export interface Violations {
  /** Directive that kept an address away, such as `connect-src`; `null` for none. */
  directiveAgainst(address: string): string | null;
  stop(): void;
}

/** Listens to what the page's Content Security Policy blocks from now on. */
export function watchViolations(): Violations {
  const seen: SecurityPolicyViolationEvent[] = [];
  const keep = (event: SecurityPolicyViolationEvent) => {
    if (event.disposition === 'enforce') seen.push(event);
  };
  document.addEventListener('securitypolicyviolation', keep);
  return {
    directiveAgainst(address) {
      const { origin } = new URL(address);
      return seen.find(({ blockedURI }) => blockedURI.startsWith(origin))?.effectiveDirective ?? null;
    },
    stop: () => document.removeEventListener('securitypolicyviolation', keep),
  };
}
