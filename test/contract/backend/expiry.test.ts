import { expect, it } from 'vitest';
import { expiryAt } from '../../../demo/backend/credentials/expiry.js';

it('keeps the end of credentials as ISO 8601 in UTC', () => {
  expect(expiryAt(Date.UTC(2026, 0, 2, 3))).toEqual({ expires_at: '2026-01-02T03:00:00.000Z' });
});

it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1e300])(
  'keeps none when a provider tells %s',
  (endMs) => {
    expect(expiryAt(endMs)).toEqual({});
  },
);
