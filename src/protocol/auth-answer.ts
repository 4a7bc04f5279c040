import * as z from 'zod/mini';
import type { Connection } from './connection.js';
import type { Decoder } from './decode.js';
import { fail, ok } from './result.js';
import { zodDecoder } from './zod-decoder.js';

const decode = zodDecoder(
  z.object({
    connectionId: z.string(),
    providerConfigKey: z.string(),
    isPending: z.optional(z.unknown()),
  }),
);

/** Decodes the answer of every auth endpoint that takes what was typed. Without an id it is no connection. */
export const decodeAuthAnswer: Decoder<Connection> = (value) => {
  const decoded = decode(value);
  if (!decoded.ok) return decoded;
  const { connectionId, providerConfigKey, isPending } = decoded.value;
  if (!connectionId || !providerConfigKey) return fail('malformed');
  return ok({ connectionId, providerConfigKey, isPending: isPending === true });
};
