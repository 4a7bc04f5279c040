// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSpeech } from '../../../src/element/speech.js';
import type { OwnMessages } from '../../../src/i18n/translate.js';

function speechOf(element: Element, own: () => OwnMessages | undefined = () => undefined) {
  const changed = vi.fn();
  const speech = createSpeech(element, own, changed);
  speech.look();
  return { ...speech, changed, back: () => speech.now().t('frame.back') };
}

function place(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('i') as Element;
}

function browserSpeaks(...languages: readonly string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

beforeEach(() => browserSpeaks('en-GB', 'de'));
afterEach(() => {
  document.documentElement.lang = '';
  vi.restoreAllMocks();
});

it('speaks English at once to whom it is the first language', () => {
  const { now, changed } = speechOf(place('<i></i>'));
  expect(now()).toMatchObject({ tag: 'en', dir: 'ltr', isAwaited: false });
  expect(changed).not.toHaveBeenCalled();
});

it('says nothing until the language of the person’s browser is there', async () => {
  browserSpeaks('de-AT', 'en');
  const { now, back } = speechOf(place('<i></i>'));
  expect(now().isAwaited).toBe(true);
  await vi.waitFor(() => expect(now()).toMatchObject({ tag: 'de', isAwaited: false }));
  expect(back()).toBe('Zurück');
});

it.each([
  ['itself', '<i lang="de"></i>'],
  ['what is around it', '<p lang="de-CH"><i></i></p>'],
])('takes the language of %s before that of the browser', async (_, html) => {
  const { now } = speechOf(place(html));
  await vi.waitFor(() => expect(now().tag).toBe('de'));
});

it('takes the language of the page around a component of the host', async () => {
  document.documentElement.lang = 'de';
  const component = document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'open' });
  const element = component.appendChild(document.createElement('b'));
  const { now } = speechOf(element);
  await vi.waitFor(() => expect(now().tag).toBe('de'));
});

it.each(['x', 'th', '§', 'de_', ''])('goes on to the browser’s languages from “%s”', async (lang) => {
  browserSpeaks('tlh', 'de-DE');
  const element = place('<i></i>');
  element.setAttribute('lang', lang);
  const { now } = speechOf(element);
  await vi.waitFor(() => expect(now().tag).toBe('de'));
});

it.each([
  ['nb-NO', 'no', 'ltr'],
  ['pt', 'pt-BR', 'ltr'],
  ['zh-TW', 'zh-Hant', 'ltr'],
  ['zh', 'zh-Hans', 'ltr'],
  ['iw', 'he', 'rtl'],
  ['ar-EG', 'ar', 'rtl'],
])('speaks to “%s” in %s', async (lang, tag, dir) => {
  const element = place('<i></i>');
  element.setAttribute('lang', lang);
  const { now } = speechOf(element);
  await vi.waitFor(() => expect(now()).toMatchObject({ tag, dir }));
});

it('follows a change of language, and keeps the old one until the new one is there', async () => {
  const element = place('<i lang="de"></i>');
  const { now, look, back } = speechOf(element);
  await vi.waitFor(() => expect(back()).toBe('Zurück'));
  element.setAttribute('lang', 'fr');
  look();
  expect(now()).toMatchObject({ tag: 'de', isAwaited: false });
  await vi.waitFor(() => expect(now().tag).toBe('fr'));
  element.setAttribute('lang', 'en');
  look();
  expect(back()).toBe('Back');
});

it('does not go back to a language that comes after another one was asked for', async () => {
  const element = place('<i lang="de"></i>');
  const { now, look, changed } = speechOf(element);
  element.setAttribute('lang', 'en');
  look();
  await import('../../../src/i18n/languages/de-more.js');
  await Promise.resolve();
  expect(now()).toMatchObject({ tag: 'en', isAwaited: false });
  expect(changed).not.toHaveBeenCalled();
});

it('says in the host’s words what the host has words for', async () => {
  let own: OwnMessages = { 'frame.back': 'Retour' };
  const { now, look, back } = speechOf(place('<i lang="de"></i>'), () => own);
  expect(back()).toBe('Retour');
  await vi.waitFor(() => expect(now().tag).toBe('de'));
  expect(back()).toBe('Retour');
  own = {};
  look();
  expect(back()).toBe('Zurück');
});
