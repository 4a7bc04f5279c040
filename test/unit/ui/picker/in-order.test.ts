import { expect, it } from 'vitest';
import { inOrder } from '../../../../src/ui/picker/in-order.js';
import { integration } from '../../../fixtures/integrations.js';

const keysInOrder = (keys: string, first: readonly string[]) =>
  inOrder(
    [...keys].map((key) => integration(key, key)),
    first,
  ).map(({ key }) => key);

it.each([
  ['none', [], 'abcd'],
  ['one', ['c'], 'cabd'],
  ['several, in their own order', ['d', 'b'], 'dbac'],
  ['one twice', ['b', 'b'], 'bacd'],
  ['one that is not there', ['z', '__proto__'], 'abcd'],
])('puts %s first, and leaves the others as they were', (_, first, keys) => {
  expect(keysInOrder('abcd', first).join('')).toBe(keys);
});
