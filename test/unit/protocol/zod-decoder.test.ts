import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { zodDecoder } from '../../../src/protocol/zod-decoder.js';

const decode = zodDecoder(z.object({ data: z.array(z.object({ name: z.string() })) }));

describe('zodDecoder', () => {
  it('answers the value, without what the schema does not name', () => {
    expect(decode({ data: [{ name: 'Ada', more: 1 }], more: 2 })).toEqual({
      ok: true,
      value: { data: [{ name: 'Ada' }] },
    });
  });

  it.each([[{ data: [{ name: 'Ada' }, { name: null }] }], [{ data: null }], [null]])(
    'refuses %j',
    (value) => {
      expect(decode(value)).toEqual({ ok: false, error: 'malformed' });
    },
  );

  it('never repeats a value', () => {
    expect(JSON.stringify(decode({ data: [{ name: ['secret'] }] }))).not.toContain('secret');
  });
});
