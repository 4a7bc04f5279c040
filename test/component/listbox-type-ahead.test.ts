import { describe, expect, it } from 'vitest';
import { createTypeAhead } from '../../src/ui/form/listbox-type-ahead.js';

const regions = ['Africa', 'Asia', 'América', 'Europe', 'Middle East'];

/** Types letters at a list, one each so many milliseconds; answers where each of them led. */
function type(letters: string, everyMs: number, from = -1) {
  const typeAhead = createTypeAhead();
  let place = from;
  return [...letters].map((letter, i) => {
    const found = typeAhead(letter, 1000 + i * everyMs, regions, place);
    place = found ?? place;
    return found === null ? null : regions[found];
  });
}

describe('what the person types at a list', () => {
  it('leads to the next label that begins with a letter', () => {
    expect(type('e', 100)).toEqual(['Europe']);
  });

  it('leads to the label that begins with all of it when typed in one go', () => {
    expect(type('ame', 100)).toEqual(['Africa', 'América', 'América']);
  });

  it('begins anew after a pause', () => {
    expect(type('am', 600)).toEqual(['Africa', 'Middle East']);
  });

  it('leads to each in turn when one letter is typed again and again', () => {
    expect(type('aaaa', 100)).toEqual(['Africa', 'Asia', 'América', 'Africa']);
  });

  it('goes on from the label the person has reached', () => {
    expect(type('a', 100, 1)).toEqual(['América']);
  });

  it('means the same in whatever case and accents', () => {
    expect(type('MIDDLE E', 100).at(-1)).toBe('Middle East');
    expect(type('amé', 100).at(-1)).toBe('América');
  });

  it('leads nowhere when nothing begins with it', () => {
    expect(type('x', 100)).toEqual([null]);
  });
});
