// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
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
