import { describe, expect, it } from 'vitest';
import { shownName } from '../../../src/page/shown-name.js';

describe('a name from outside', () => {
  it('is shown as it is, in any script', () => {
    for (const name of ['Ada', 'O’Neil & Söhne <GmbH>', 'محمد', '李小龍', '👩‍🚀'])
      expect(shownName(name)).toBe(name);
  });

  it('stays in its line and its direction', () => {
    expect(shownName('Ada\u202E \u2066gnp.exe\u2069\n\tLovelace\u0000')).toBe('Ada gnp.exe Lovelace');
  });

  it('has an end, between two letters', () => {
    const shown = shownName('👍'.repeat(100_000));
    expect(shown).toBe(`${'👍'.repeat(120)}…`);
  });

  it.each([null, undefined, '', ' \n ', '\u202E\u2069', '\u200B'])('is none when it is %j', (name) => {
    expect(shownName(name)).toBeNull();
  });
});
