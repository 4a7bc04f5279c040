// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { popupAddress } from '../fixtures/detour.js';
import { setStage, show } from './stage.js';

setStage();

const button = (name: string) => screen.queryByRole('button', { name });

it('says what is happening, and offers to show the window or to cancel', async () => {
  const { part, sent, user } = show('authorizing');
  expect(part('title').textContent).toBe('Finish signing in at Orbit');
  expect(part('waiting')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show window' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(sent).toEqual([{ type: 'user.popupShown' }, { type: 'user.cancelled' }]);
});

it('asks whether a window opened when the browser does not tell', async () => {
  const { go, part, sent, user } = show('authorizing');
  const region = document.querySelector('[part=waiting] .notices');
  expect([region?.getAttribute('role'), region?.textContent]).toEqual(['status', '']);
  await go('authorizing: unsure');
  expect(region?.contains(part('notice'))).toBe(true);
  expect(part('notice').textContent).toContain('Did a window open?');
  expect(part('notice').textContent).toContain('How to allow pop-ups');
  expect(button('Show window')).toBeNull();
  await user.click(screen.getByRole('link'));
  expect(sent).toEqual([{ type: 'user.linkFollowed' }]);
});

it('keeps the plain link bound to this page, as the popup it stands for would be', () => {
  show('authorizing: lost');
  const link = screen.getByRole('link', { name: 'Open Orbit in a new tab' });
  expect(link.getAttribute('href')).toBe(popupAddress);
  expect(link.getAttribute('rel')).toBe('opener');
  expect(link.getAttribute('target')).toBe('_blank');
});

it('leaves the plain link out until there is a page for it to lead to', async () => {
  const { go, part, popupLink } = show('authorizing: unaddressed');
  const region = document.querySelector('[part=waiting] .notices');
  expect(region?.contains(part('notice'))).toBe(true);
  expect(part('notice').textContent).toContain('Did a window open?');
  expect(screen.queryByRole('link')).toBeNull();
  expect(popupLink).not.toHaveBeenCalled();
  expect(button('Open it again')).toBeTruthy();
  await go('authorizing: unsure');
  expect(region?.contains(screen.getByRole('link'))).toBe(true);
  expect(screen.getByRole('link').getAttribute('href')).toBe(popupAddress);
});

it('leaves the plain link out where no address is to be had', async () => {
  const { go, part, popupLink } = show('authorizing');
  popupLink.mockReturnValue(null);
  await go('authorizing: lost');
  expect(part('notice').textContent).toContain('Is the window still open?');
  expect(screen.queryByRole('link')).toBeNull();
});

it('asks instead of failing when the window is lost from sight', async () => {
  const { part, sent, user } = show('authorizing: lost');
  expect(part('notice').dataset.tone).toBe('question');
  expect(screen.getByText('Is the window still open?')).toBeTruthy();
  for (const name of ['Show window', 'Open it again', 'I have finished', 'Cancel']) {
    await user.click(screen.getByRole('button', { name }));
  }
  expect(sent.map(({ type }) => type)).toEqual([
    'user.popupShown',
    'user.popupReopened',
    'user.claimedFinished',
    'user.cancelled',
  ]);
});

it('answers a person who says it is finished', async () => {
  const { go, sent, user } = show('authorizing: asking');
  await user.click(screen.getByRole('button', { name: 'Checking…' }));
  expect(sent).toEqual([]);
  await go('authorizing: nothing yet');
  expect(screen.getByText(/Nothing has arrived yet/)).toBeTruthy();
});

it('says that it is almost done once the provider said yes', () => {
  const { part, parts } = show('authorizing: rang success');
  expect(part('title').textContent).toBe('Almost done…');
  expect(parts('notice')).toEqual([]);
  expect(button('I have finished')).toBeNull();
  expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
});

it.each([
  ['authorizing: rang success', 'Orbit said yes. We are saving the connection.'],
  ['authorizing: rang error', 'Orbit answered. We are checking what it said.'],
] as const)('announces that the provider answered: %s', async (name, words) => {
  const { go } = show('authorizing: lost');
  const region = document.querySelector('[part=waiting] .notices');
  await go(name);
  expect([region?.getAttribute('role'), region?.textContent]).toEqual(['status', words]);
  expect(screen.getAllByText(words)).toHaveLength(1);
});

it('promises nothing when the provider answered something else', () => {
  const { part } = show('authorizing: rang error');
  expect(part('title').textContent).toBe('One moment…');
});

it('is honest when the result can no longer be heard', () => {
  const { part } = show('authorizing: dead socket');
  expect(part('notice').textContent).toContain('We can’t see when you finish');
  expect(screen.getByRole('button', { name: 'I have finished' })).toBeTruthy();
});

it('says why the provider’s page may show an error', () => {
  const { part } = show('authorizing: doubt');
  expect(part('notice').textContent).toContain('We can’t reach the server');
});
