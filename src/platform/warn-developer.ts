const told = new Set<string>();

/** Tells the host's developers what they should know, once and only on their own machine. */
export function warnDeveloper(message: string): void {
  if (told.has(message) || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)) return;
  told.add(message);
  // biome-ignore lint/suspicious/noConsole: it is no error, and nothing else is there to be read by developers.
  console.warn(`connect-ui: ${message}`);
}
