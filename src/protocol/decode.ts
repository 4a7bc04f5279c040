import { fail, ok, type Result } from './result.js';

/** Where a value from outside was not what the wire promises, such as `data.0.unique_key`. */
export interface Malformed {
  readonly at: string;
}

/**
 * Turns a value from outside into one of ours. The answers needed before the picker are decoded by the small
 * readers below; the later ones by zod schemas behind this same face.
 */
export type Decoder<T> = (value: unknown) => Result<T, Malformed>;

/** A JSON object of unknown content. */
export type JsonObject = { readonly [key: string]: unknown };

class MalformedAt extends Error {}

/** Makes a decoder of a function that reads with the readers of this file. */
export function decoder<T>(read: (value: unknown) => T): Decoder<T> {
  return (value) => {
    try {
      return ok(read(value));
    } catch (thrown) {
      if (thrown instanceof MalformedAt) return fail({ at: thrown.message });
      throw thrown;
    }
  };
}

/** Reads an object; anything else is malformed. */
export function readObject(value: unknown, at: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new MalformedAt(at);
}

/** Reads a list of which every element is read by `read`. */
export function readList<T>(
  value: unknown,
  at: string,
  read: (item: unknown, at: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) throw new MalformedAt(at);
  return value.map((item, index) => read(item, `${at}.${index}`));
}

/** Reads a text. */
export function readText(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  throw new MalformedAt(at);
}

/** Reads what may be left out or `null` as `null`, and anything else by `read`. */
export function readOptional<T>(
  value: unknown,
  at: string,
  read: (value: unknown, at: string) => T,
): T | null {
  return value === undefined || value === null ? null : read(value, at);
}
