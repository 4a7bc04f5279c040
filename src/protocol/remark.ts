import * as z from 'zod/mini';

/**
 * Reads what only adds to a message: left out or unreadable, it is `undefined`, and the message still counts.
 */
export function remark<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}
