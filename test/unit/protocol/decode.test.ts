import { describe, expect, it } from 'vitest';
import { decoder, readList, readObject, readOptional, readText } from '../../../src/protocol/decode.js';

const decode = decoder((value) => readObject(value).name);

describe('decoder', () => {
  it('answers what was read', () => {
    expect(decode({ name: 'Ada' })).toEqual({ ok: true, value: 'Ada' });
  });

  it('says so when the backend broke its promise', () => {
    expect(decode('<html>')).toEqual({ ok: false, error: 'malformed' });
  });

  it('lets a mistake of the program through', () => {
    const broken = decoder(() => {
      throw new RangeError('a mistake');
    });
    expect(() => broken({})).toThrow(RangeError);
  });
});

describe('readObject', () => {
  const read = decoder(readObject);

  it.each([[null], [undefined], [[]], ['text'], [1], [true]])('refuses %j', (value) => {
    expect(read(value)).toEqual({ ok: false, error: 'malformed' });
  });

  it('keeps a key that is also a name of every object', () => {
    const answer = read(JSON.parse('{"__proto__": {"isAdmin": true}}'));
    expect(answer.ok && Object.keys(answer.value)).toEqual(['__proto__']);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('readList', () => {
  const read = decoder((value) => readList(value, readText));

  it('reads every element', () => {
    expect(read(['a', 'b'])).toEqual({ ok: true, value: ['a', 'b'] });
    expect(read([])).toEqual({ ok: true, value: [] });
  });

  it('refuses the whole for one element that is wrong', () => {
    expect(read(['a', 2])).toEqual({ ok: false, error: 'malformed' });
  });

  it.each([[null], [{ length: 1, 0: 'a' }], ['ab']])('refuses %j', (value) => {
    expect(read(value)).toEqual({ ok: false, error: 'malformed' });
  });
});

describe('readText', () => {
  const read = decoder(readText);

  it('takes any text, the empty one too', () => {
    expect(read('')).toEqual({ ok: true, value: '' });
  });

  it.each([[null], [undefined], [1], [['a']], [{}]])('refuses %j', (value) => {
    expect(read(value)).toEqual({ ok: false, error: 'malformed' });
  });
});

describe('readOptional', () => {
  const read = decoder((value) => readOptional(value, readText));

  it.each([[null], [undefined]])('takes %j for nothing', (value) => {
    expect(read(value)).toEqual({ ok: true, value: null });
  });

  it('reads what is there, even if it is empty', () => {
    expect(read('')).toEqual({ ok: true, value: '' });
    expect(read(0)).toEqual({ ok: false, error: 'malformed' });
  });
});
