/**
 * Returns the error code in the API's answer to a failed `@nangohq/node` call, or nothing when the API gave none:
 * unreachable, or not speaking JSON.
 */
export function apiFaultCode(error: unknown): string | undefined {
  const answer = field(field(error, 'response'), 'data');
  const code = field(field(answer, 'error'), 'code');
  return typeof code === 'string' ? code : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
