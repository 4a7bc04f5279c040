import type { Context, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { invalid } from './errors.js';

const Nothing = z.strictObject({});

/** Of up to a hundred items. */
const LIST_INDEX = /^\d{0,2}$/;

/**
 * Reads a query in the manner of Node's `qs`: `a[b]=1` is a map, `a[]=1`, `a[0]=1` and a repeated key an array,
 * and dots are literal. Deeper levels become maps too, so that they are seen not to be texts.
 */
export function readQuery(c: Context): Readonly<Record<string, unknown>> {
  const query: Record<string, unknown> = {};
  for (const [key, value] of new URL(c.req.url).searchParams) {
    const [, name = key, inner, deeper] = /^([^[\]]+)\[([^[\]]*)\](.*)$/s.exec(key) ?? [];
    if (inner === undefined) put(query, name, value);
    else if (LIST_INDEX.test(inner)) put(query, name, [value]);
    else putInside(query, name, inner, deeper ? { [deeper]: value } : value);
  }
  return query;
}

/** Refuses every query parameter. */
export const noQuery: MiddlewareHandler = async (c, next) => {
  const query = Nothing.safeParse(readQuery(c));
  return query.success ? next() : invalid(c, 'invalid_query_params', query.error);
};

function put(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '' || name in Object.prototype) return;
  const present = target[name];
  if (Array.isArray(present)) present.push(...[value].flat());
  else target[name] = present === undefined ? value : [present, value].flat();
}

function putInside(query: Record<string, unknown>, name: string, inner: string, value: unknown): void {
  // Of the name `__proto__` every map has a value, which belongs to the whole process.
  const present = Object.hasOwn(query, name) ? query[name] : undefined;
  if (typeof present === 'object' && present !== null && !Array.isArray(present)) {
    put(present as Record<string, unknown>, inner, value);
  } else {
    const map: Record<string, unknown> = {};
    put(map, inner, value);
    put(query, name, map);
  }
}
