import { fail, ok, type Result } from './result.js';

/** Turns a value from outside into one of ours, or fails when it is not what the wire promises. */
export type Decoder<T> = (value: unknown) => Result<T, 'malformed'>;

/** A JSON object of unknown content. */
export type JsonObject = { readonly [key: string]: unknown };

class Malformed extends Error {}

/** Makes a decoder of a function that reads with the readers of this file. */
export function decoder<T>(read: (value: unknown) => T): Decoder<T> {
  return (value) => {
    try {
      return ok(read(value));
    } catch (thrown) {
      if (thrown instanceof Malformed) return fail('malformed');
      throw thrown;
    }
  };
}

/** Reads an object; anything else is malformed. */
export function readObject(value: unknown): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new Malformed();
}

/** Reads a list of which every element is read by `read`. */
export function readList<T>(value: unknown, read: (item: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Malformed();
  return value.map((item) => read(item));
}

/** Reads a text. */
export function readText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Malformed();
}

/** Reads what may be left out or `null` as `null`, and anything else by `read`. */
export function readOptional<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : read(value);
}

/** Keeps the texts of a list; what cannot be read is left out, for it must not keep anybody from seeing the rest. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
