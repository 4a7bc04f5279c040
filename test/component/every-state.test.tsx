// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.js';
import { errorMessage } from '../../src/i18n/error-message.js';
import { createTranslate } from '../../src/i18n/translate.js';
import inlineStories from '../../stories/inline.stories.tsx?raw';
import modalStories from '../../stories/modal.stories.tsx?raw';
import { type FixtureName, states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

const names = Object.keys(states).filter((name): name is FixtureName => name !== 'closed');

describe.each([
  ['modal', modalStories],
  ['inline', inlineStories],
] as const)('every state, %s', (presentation, stories) => {
  it('has a story', () => {
    const told = [...stories.matchAll(/story\('(.+)'\)/g)].map(([, name]) => name);
    expect(told).toEqual(names);
  });

  it.each(names)('has one title, one of each id, and every sentence: %s', (name) => {
    const { container, parts } = show(name, presentation);
    expect(parts('title')).toHaveLength(1);
    expect(parts('title')[0]?.textContent).not.toBe('');
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(container.textContent).not.toMatch(
      /\{\w+\}|\b(frame|picker|form|field|waiting|success|error)\.\w/,
    );
    expect(container.querySelector('[style]')).toBeNull();
  });
});

it('tells the host’s log in one line what went wrong and what to do', () => {
  const error = { code: 'credentials_rejected', words: 'canary' } as const;
  expect(errorMessage(error, createTranslate(en))).toBe(
    'These details did not work. Check for typing mistakes and missing characters, then connect again.',
  );
});
