import * as z from 'zod/mini';
import type { Connection } from './connection.js';
import type { Decoder } from './decode.js';
import { remark } from './remark.js';
import { ok } from './result.js';
import { zodDecoder } from './zod-decoder.js';

const decode = zodDecoder(
  z.object({
    connectionId: z.string().check(z.minLength(1)),
    providerConfigKey: z.string().check(z.minLength(1)),
    isPending: remark(z.boolean()),
  }),
);

/** Decodes the answer of every auth endpoint that takes what was typed. */
export const decodeAuthAnswer: Decoder<Connection> = (value) => {
  const decoded = decode(value);
  return decoded.ok ? ok({ ...decoded.value, isPending: decoded.value.isPending === true }) : decoded;
};
