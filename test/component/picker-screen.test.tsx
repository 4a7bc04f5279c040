// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { manyIntegrations } from '../fixtures/integrations.js';
import { chosenOfLate, pickerClock, setStage, show } from './stage.js';

setStage();

/** Shows a picker once it moves. */
async function open(...args: Parameters<typeof show>) {
  const shown = show(...args);
  await act(async () => {});
  return { ...shown, keys: () => shown.parts('integration').map((row) => row.dataset.key) };
}

const search = () => screen.getByRole('combobox', { name: 'Search' });
const active = () => document.getElementById(search().getAttribute('aria-activedescendant') ?? '');

it('shows every integration as an option with its name, its key and its place', async () => {
  const { keys } = await open('choosing');
  expect(keys()).toEqual(manyIntegrations.map(({ key }) => key));
  const row = screen.getByRole('option', { name: 'Meteor Analytics' });
  expect(['aria-posinset', 'aria-setsize'].map((name) => row.getAttribute(name))).toEqual(['7', '14']);
});

it('tells which integration the person chose', async () => {
  const { sent, user } = await open('choosing');
  await user.click(screen.getByRole('option', { name: 'Orbit' }));
  expect(sent).toContainEqual({ type: 'user.integrationChosen', key: 'orbit' });
});

it('finds integrations whatever the case and the accents', async () => {
  const { keys, sent, user } = await open('choosing');
  await user.type(search(), 'CAFE led');
  expect(keys()).toEqual(['cafe-ledger']);
  expect(sent).toContainEqual({ type: 'user.searched' });
});

it('tells who cannot see the list how many were found, once they stop typing', async () => {
  const { user } = await open('choosing');
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await user.type(search(), 'caf');
  await act(async () => pickerClock.advance(499));
  expect(said().join('')).toBe('');
  await user.type(search(), 'e');
  await act(async () => pickerClock.advance(499));
  expect(said().join('')).toBe('');
  await act(async () => pickerClock.advance(1));
  expect(said()).toContain('1 match');
  await user.clear(search());
  await act(async () => pickerClock.advance(500));
  expect(said().join('')).toBe('');
});

it('marks what was looked for in each name', async () => {
  const { container, user } = await open('choosing');
  await user.type(search(), 'cafe');
  expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Café']);
});

it('says so when nothing matches', async () => {
  const { keys, user } = await open('choosing');
  await user.type(search(), 'zzz');
  expect(keys()).toEqual([]);
  expect(screen.getByText('Nothing matches “zzz”')).toBeTruthy();
});

it('tells integrations of the same name apart by their key', async () => {
  await open('choosing');
  expect(screen.getByRole('option', { name: 'Kestrel CRM kestrel-sandbox' })).toBeTruthy();
});

it('offers ordinary buttons and no search for what can be taken in at a glance', async () => {
  await open('choosing: few');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByRole('button', { name: 'Harbor' })).toBeTruthy();
});

it('says so when the app has set up nothing', () => {
  show('choosing: none');
  expect(screen.getByText('Nothing to connect yet')).toBeTruthy();
});

it('lets arrows, Home, End and the Page keys lead to a row that Enter chooses', async () => {
  const { sent, user } = await open('choosing');
  search().focus();
  const reached: (string | undefined)[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'PageDown', 'PageUp']) {
    await user.keyboard(`{${key}}`);
    reached.push(active()?.dataset.key);
  }
  expect(reached).toEqual([
    'almanac',
    'cafe-ledger',
    'almanac',
    'umbra',
    'umbra',
    'almanac',
    'cafe-ledger',
    'almanac',
  ]);
  expect(active()?.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{Enter}');
  expect(sent).toContainEqual({ type: 'user.integrationChosen', key: 'almanac' });
});

it('lets Enter choose the first of what was found', async () => {
  const { sent, user } = await open('choosing');
  await user.type(search(), 'tang{Enter}');
  expect(sent).toContainEqual({ type: 'user.integrationChosen', key: 'tangerine' });
});

it('chooses nothing by Enter while nothing was looked for', async () => {
  const { sent, user } = await open('choosing');
  search().focus();
  await user.keyboard('{Enter}');
  expect(sent).toEqual([]);
});

it('clears the search by Escape, and closes by the next', async () => {
  const { keys, sent, user } = await open('choosing');
  await user.type(search(), 'orbit{Escape}');
  expect(keys()).toHaveLength(manyIntegrations.length);
  expect(sent).not.toContainEqual(expect.objectContaining({ type: 'user.closed' }));
  await user.keyboard('{Escape}');
  expect(sent).toContainEqual({ type: 'user.closed', reason: 'escape' });
});

it('takes what is typed for the search, wherever the focus is', async () => {
  const { keys, user } = await open('choosing');
  screen.getByRole('heading').focus();
  fireEvent.keyDown(screen.getByRole('option', { name: 'Orbit' }), { key: 'u' });
  await user.keyboard('umb');
  expect(keys()).toEqual(['umbra']);
});

it('leaves keys alone that belong to an input method', async () => {
  await open('choosing');
  fireEvent.keyDown(search(), { key: 'ArrowDown', isComposing: true });
  expect(active()).toBeNull();
});

it.each(['Enter', 'Escape'])(
  'leaves to an input method the %s that ends a composition, which Safari tells after it',
  async (key) => {
    const { keys, sent, user } = await open('choosing');
    await user.type(search(), 'umb');
    fireEvent.keyDown(search(), { key, keyCode: 229 });
    expect(sent.map(({ type }) => type)).not.toContain('user.integrationChosen');
    expect(sent.map(({ type }) => type)).not.toContain('user.closed');
    expect(keys()).toEqual(['umbra']);
  },
);

it('lets arrows walk through a short list', async () => {
  const { user } = await open('choosing: few');
  screen.getByRole('button', { name: 'Harbor' }).focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement?.textContent).toContain('Meteor Analytics');
});

it('shows first what was chosen of late, then what the host features, and says which is connected', async () => {
  chosenOfLate.push('umbra', 'gone');
  const said = { featured: ['orbit', 'umbra', 'unknown', 7], connected: ['orbit'] };
  const { keys } = await open('choosing', 'modal', {}, said);
  expect(keys().slice(0, 3)).toEqual(['umbra', 'orbit', 'almanac']);
  expect(screen.getByRole('option', { name: 'Umbra Recent' })).toBeTruthy();
  expect(screen.getByRole('option', { name: 'Orbit Connected' })).toBeTruthy();
});

it('remembers what is chosen, by click and by key', async () => {
  const { user } = await open('choosing');
  await user.click(screen.getByRole('option', { name: 'Orbit' }));
  await user.type(search(), 'umbra{Enter}');
  expect(chosenOfLate).toEqual(['umbra', 'orbit']);
});

it('filters by the categories of the host’s catalogue, with how many there are of each', async () => {
  const catalogue = {
    orbit: { categories: ['Mail'] },
    tangerine: { categories: ['Mail', 'Mail', 5] },
    kestrel: { categories: ['CRM'], aliases: ['Falcon'] },
    nobody: null,
  };
  const { keys, user } = await open('choosing', 'modal', {}, { catalogue });
  const filter = screen.getByRole('combobox', { name: 'Category' });
  expect([...filter.querySelectorAll('option')].map(({ text }) => text)).toEqual([
    'All categories',
    'CRM (2)',
    'Mail (2)',
  ]);
  await user.selectOptions(filter, 'Mail');
  expect(keys()).toEqual(['orbit', 'tangerine']);
  await user.type(search(), 'orb');
  expect(keys()).toEqual(['orbit']);
  await user.clear(search());
  await user.selectOptions(filter, '');
  await user.type(search(), 'falcon');
  expect(keys()).toEqual(['kestrel', 'kestrel-sandbox']);
});

it('takes nothing for a catalogue that is none', async () => {
  const { keys } = await open('choosing', 'modal', {}, { catalogue: 'no', connected: 7, featured: {} });
  expect(keys()).toHaveLength(manyIntegrations.length);
});

it('prepares what the person lingers on or presses, once each, and nothing they pass by', async () => {
  const { sent } = await open('choosing');
  const [orbit, umbra, harbor] = ['Orbit', 'Umbra', 'Harbor'].map((name) =>
    screen.getByRole('option', { name }),
  ) as [HTMLElement, HTMLElement, HTMLElement];
  fireEvent.pointerOver(orbit);
  pickerClock.advance(100);
  fireEvent.pointerOver(umbra);
  pickerClock.advance(150);
  fireEvent.pointerDown(harbor);
  fireEvent.pointerOver(harbor);
  pickerClock.advance(1_000);
  expect(sent).toEqual([
    { type: 'user.considered', key: 'umbra' },
    { type: 'user.considered', key: 'harbor' },
  ]);
});

it('forgets about lingering when it goes', async () => {
  const { sent, unmount } = await open('choosing');
  fireEvent.pointerOver(screen.getByRole('option', { name: 'Orbit' }));
  unmount();
  pickerClock.advance(1_000);
  expect(sent).toEqual([]);
});

it('shows the first letter where a logo is missing or broken', async () => {
  await open('choosing');
  expect(screen.getByRole('option', { name: 'Almanac' }).textContent?.trim()).toBe('AAlmanac');
  const orbit = screen.getByRole('option', { name: 'Orbit' });
  const logo = orbit.querySelector('img');
  expect([logo?.getAttribute('width'), logo?.getAttribute('loading'), logo?.alt]).toEqual(['32', 'lazy', '']);
  if (logo) fireEvent.error(logo);
  expect(orbit.textContent?.trim()).toBe('OOrbit');
});

it('leaves the person where they are when the host says later what is connected', async () => {
  const said: { connected?: readonly string[]; readonly catalogue: object } = {
    catalogue: { orbit: { categories: ['Space'] }, umbra: { categories: ['Space'] } },
  };
  const { go, keys, user } = await open('choosing', 'modal', {}, said);
  const saysLater = async (key: string) => {
    said.connected = [...(said.connected ?? []), key];
    await go('choosing');
    expect(screen.getByRole('option', { name: new RegExp(key, 'i') }).textContent).toContain('Connected');
  };
  await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'Space');
  await saysLater('orbit');
  expect(keys()).toEqual(['orbit', 'umbra']);
  await user.type(search(), 'r');
  await user.keyboard('{ArrowDown}');
  const led = active()?.dataset.key;
  expect(led).toBe(keys()[1]);
  await saysLater('umbra');
  expect(active()?.dataset.key).toBe(led);
});
