import type { $ZodType, output } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import type { Decoder } from './decode.js';
import { fail, ok } from './result.js';

/** Puts a zod schema behind the project's one face for decoding. */
export function zodDecoder<Schema extends $ZodType>(schema: Schema): Decoder<output<Schema>> {
  return (value) => {
    const parsed = safeParse(schema, value);
    return parsed.success ? ok(parsed.data) : fail('malformed');
  };
}
