import { describe, expect, it } from 'vitest';
import { member, text } from '../../../src/protocol/json.js';

describe('member', () => {
  it('is what the value itself has of that name', () => {
    expect(member({ error: { code: 'x' } }, 'error')).toEqual({ code: 'x' });
    expect(member({ error: null }, 'error')).toBeNull();
  });

  it.each([[undefined], [null], ['text'], [7], [{}], [Object.create({ error: 'inherited' })]])(
    'is nothing in %j',
    (value) => {
      expect(member(value, 'error')).toBeUndefined();
      expect(member(value, 'constructor')).toBeUndefined();
    },
  );
});

describe('text', () => {
  it('is what says something', () => {
    expect(text('words')).toBe('words');
    expect(text(' ')).toBe(' ');
  });

  it.each([[''], [null], [undefined], [7], [['words']], [{ text: 'words' }], [new String('words')]])(
    'is not %j',
    (value) => {
      expect(text(value)).toBeUndefined();
    },
  );
});
