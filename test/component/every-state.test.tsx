// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { errorMessage } from '../../src/i18n/error-message.js';
import { createTranslate } from '../../src/i18n/translate.js';
import authModeStories from '../../stories/auth-modes.stories.tsx?raw';
import fieldStories from '../../stories/fields.stories.tsx?raw';
import hostNoteStories from '../../stories/host-notes.stories.tsx?raw';
import inAppStories from '../../stories/in-app.stories.tsx?raw';
import stateStories from '../../stories/states.stories.tsx?raw';
import { authModes } from '../fixtures/auth-modes.js';
import { fieldKinds } from '../fixtures/field-kinds.js';
import { hostNotes, inApps } from '../fixtures/scenes.js';
import { states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

const { closed: _, ...shown } = states;

const told = (stories: string) => [...stories.matchAll(/story\('(.+)'\)/g)].map(([, name]) => name);

it.each([
  ['what hosts say', hostNotes, hostNoteStories],
  ['apps and browsers', inApps, inAppStories],
])('every scene of %s has a story', (_, fixtures, stories) => {
  expect(told(stories)).toEqual(Object.keys(fixtures));
});

describe.each([
  ['state', shown, stateStories],
  ['auth mode', authModes, authModeStories],
  ['kind of field', fieldKinds, fieldStories],
])('every %s', (_, fixtures, stories) => {
  it('has a story', () => {
    expect(told(stories)).toEqual(Object.keys(fixtures));
  });

  describe.each(['modal', 'drawer', 'inline'] as const)('shown %s', (presentation) => {
    it.each(Object.entries(fixtures))('has one title, one of each id, and every sentence: %s', (_, state) => {
      const { container, parts } = show(state, presentation);
      expect(parts('title')).toHaveLength(1);
      expect(parts('title')[0]?.textContent).not.toBe('');
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(container.textContent).not.toMatch(
        /\{\w+\}|\b(frame|picker|form|field|waiting|success|error|help|paste|consent|reason|externalId|leaving|handoff|inApp)\.\w/,
      );
      expect(container.querySelector('[style]')).toBeNull();
    });
  });
});

it('tells the host’s log in one line what went wrong and what to do', () => {
  const error = { code: 'credentials_rejected', words: 'canary' } as const;
  expect(errorMessage(error, createTranslate())).toBe(
    'These details did not work. Check for typing mistakes and missing characters, then connect again.',
  );
});
