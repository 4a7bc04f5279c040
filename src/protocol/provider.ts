import * as z from 'zod/mini';
import type { Decoder } from './decode.js';
import { zodDecoder } from './zod-decoder.js';

/** How the catalogue describes one input; everything but its name may be left out. */
export interface FieldSchema {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly example?: string | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly optional?: boolean | undefined;
  readonly default_value?: string | undefined;
  readonly secret?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly automated?: boolean | undefined;
  readonly order?: number | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The part of a catalogue entry that a form is made of. */
export interface Provider {
  /** One of the words of `auth-mode.ts`, or one this version does not know. */
  readonly auth_mode: string;
  readonly installation?: string | undefined;
  readonly credentials?: Readonly<Record<string, FieldSchema>> | undefined;
  readonly connection_config?: Readonly<Record<string, FieldSchema>> | undefined;
  readonly docs_connect?: string | undefined;
}

const fieldSchema = z.object({
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  example: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
  optional: z.optional(z.boolean()),
  default_value: z.optional(z.string()),
  secret: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
  automated: z.optional(z.boolean()),
  order: z.optional(z.number()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});

const answer = z.object({
  data: z.object({
    auth_mode: z.string(),
    installation: z.optional(z.string()),
    credentials: z.optional(z.record(z.string(), fieldSchema)),
    connection_config: z.optional(z.record(z.string(), fieldSchema)),
    docs_connect: z.optional(z.string()),
  }),
});

/** Decodes the answer of `GET /providers/:provider`; what no form needs is dropped. */
export const decodeProvider: Decoder<{ readonly data: Provider }> = zodDecoder(answer);
