/** What is known of a failed `@nangohq/node` call; nothing when no answer came. */
export interface ApiFault {
  readonly status: number | undefined;
  /** The API's error code. */
  readonly code: string | undefined;
}

/** Reads the status and the error code of the answer to a failed `@nangohq/node` call. */
export function apiFault(error: unknown): ApiFault {
  const response = field(error, 'response');
  const status = field(response, 'status');
  const code = field(field(field(response, 'data'), 'error'), 'code');
  return {
    status: typeof status === 'number' ? status : undefined,
    code: typeof code === 'string' ? code : undefined,
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
