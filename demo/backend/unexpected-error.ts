import { randomUUID } from 'node:crypto';

/**
 * Notes that something broke which nobody foresaw, and returns the number under which the log has it. Where it happened
 * is printed; the message is not, as it may quote what a person typed.
 */
export function logUnexpected(what: string, error: unknown): string {
  const id = randomUUID();
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  console.error(`${what} failed (${id}): ${name}\n${stack.split('\n').slice(1).join('\n')}`);
  return id;
}
