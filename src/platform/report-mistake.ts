/**
 * Shows a mistake of the host where its developers look for theirs: as if nobody had caught it, but without ending
 * a process.
 */
export function reportMistake(thrown: unknown): void {
  if ('reportError' in globalThis) reportError(thrown);
  // biome-ignore lint/suspicious/noConsole: Node has nothing else that shows it and goes on.
  else console.error(thrown);
}
