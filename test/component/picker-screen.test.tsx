// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { manyIntegrations } from '../fixtures/integrations.js';
import { setStage, show } from './stage.js';

setStage();

it('shows every integration as a button with its name and key', () => {
  const { parts } = show('choosing');
  expect(parts('integration').map((row) => row.dataset.key)).toEqual(manyIntegrations.map(({ key }) => key));
  expect(screen.getByRole('button', { name: 'Meteor Analytics' })).toBeTruthy();
});

it('tells which integration the person chose', async () => {
  const { sent, user } = show('choosing');
  await user.click(screen.getByRole('button', { name: 'Orbit' }));
  expect(sent).toEqual([{ type: 'user.integrationChosen', key: 'orbit' }]);
});

it('finds integrations whatever the case and the accents', async () => {
  const { parts, sent, user } = show('choosing');
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'CAFE led');
  expect(parts('integration').map((row) => row.dataset.key)).toEqual(['cafe-ledger']);
  expect(sent).toContainEqual({ type: 'user.searched' });
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('1 of 14 shown');
});

it('finds integrations by their key and provider', async () => {
  const { parts, user } = show('choosing');
  await user.type(screen.getByRole('searchbox'), 'kestrel');
  expect(parts('integration').map((row) => row.dataset.key)).toEqual(['kestrel', 'kestrel-sandbox']);
});

it('says so when nothing matches', async () => {
  const { parts, user } = show('choosing');
  await user.type(screen.getByRole('searchbox'), 'zzz');
  expect(parts('integration')).toEqual([]);
  expect(screen.getByText('Nothing matches “zzz”')).toBeTruthy();
});

it('tells integrations of the same name apart by their key', () => {
  show('choosing');
  expect(screen.getByRole('button', { name: 'Kestrel CRM kestrel-sandbox' })).toBeTruthy();
});

it('offers no search for what can be taken in at a glance', () => {
  show('choosing: few');
  expect(screen.queryByRole('searchbox')).toBeNull();
});

it('says so when the app has set up nothing', () => {
  show('choosing: none');
  expect(screen.getByText('Nothing to connect yet')).toBeTruthy();
});

it('lets arrow keys walk through search and rows', async () => {
  const { user } = show('choosing');
  screen.getByRole('searchbox').focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('Café Ledger');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

it('shows the first letter where a logo is missing or broken', () => {
  show('choosing');
  expect(screen.getByRole('button', { name: 'Almanac' }).textContent?.trim()).toBe('AAlmanac');
  const orbit = screen.getByRole('button', { name: 'Orbit' });
  const logo = orbit.querySelector('img');
  expect([logo?.getAttribute('width'), logo?.getAttribute('loading'), logo?.alt]).toEqual(['32', 'lazy', '']);
  if (logo) fireEvent.error(logo);
  expect(orbit.textContent?.trim()).toBe('OOrbit');
});
