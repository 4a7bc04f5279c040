// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { authModes } from '../fixtures/auth-modes.js';
import { setStage, show } from './stage.js';

setStage();

it('leads the person to where they find what is asked', () => {
  show(authModes.API_KEY);
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Where do I find this?' });
  expect(link.href).toBe('https://docs.example.com/meteor/connect');
});

it('goes by another name where nothing is asked', () => {
  show(authModes.OAUTH2);
  expect(screen.getByRole('link', { name: 'Read the guide' })).toBeTruthy();
});
