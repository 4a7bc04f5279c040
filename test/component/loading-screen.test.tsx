// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { laterScreens } from '../../src/ui/lazy-screens.js';
import { setStage, show } from './stage.js';

setStage();

it.each(['waiting', 'loading', 'preparing'] as const)('says politely that it is loading: %s', (state) => {
  const { container } = show(state);
  expect(screen.getByRole('status').textContent).toBe('Loading…');
  expect(container.querySelector('[aria-busy=true] [aria-hidden=true]')).toBeTruthy();
});

it('already names the integration whose form is on the way', () => {
  show('preparing');
  expect(screen.getByRole('dialog', { name: 'Connect Meteor Analytics' })).toBeTruthy();
});

it('can be left while it loads', async () => {
  const { part, sent, user } = show('preparing');
  await user.click(part('back'));
  await user.click(part('close'));
  expect(sent.map(({ type }) => type)).toEqual(['user.wentBack', 'user.closed']);
});

it('holds the place of a form whose screen is on the way', async () => {
  const screens = laterScreens.value;
  laterScreens.value = 'absent';
  show('entering');
  expect(screen.getByRole('status').textContent).toBe('Loading…');
  await act(() => {
    laterScreens.value = screens;
  });
  expect(screen.getByRole('button', { name: 'Connect' })).toBeTruthy();
});

it('says so when a screen cannot be fetched', async () => {
  const screens = laterScreens.value;
  laterScreens.value = 'unreachable';
  show('entering');
  expect(screen.getByRole('alert').textContent).toContain('We can’t reach the server');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  await act(() => {
    laterScreens.value = screens;
  });
});
