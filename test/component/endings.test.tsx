// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { setStage, show } from './stage.js';

setStage();

describe('success', () => {
  it('says so, and ends by Done or goes on with another', async () => {
    const { part, sent, user } = show('connected');
    expect(part('title').textContent).toBe('Orbit is connected');
    expect(part('success')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Connect another' }));
    await user.click(part('done'));
    expect(sent).toEqual([{ type: 'user.wentBack' }, { type: 'user.closed', reason: 'done' }]);
  });

  it.each([
    ['connected', 'Orbit is connected'],
    ['connected: pending', 'Orbit is waiting for approval'],
  ] as const)('is told where the focus arrives: %s', (state, description) => {
    show(state);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Done', description }));
  });

  it('offers no other where there is none', () => {
    show('connected: settled');
    expect(screen.queryByRole('button', { name: 'Connect another' })).toBeNull();
  });

  it('names who is still to act', () => {
    const { part } = show('connected: pending');
    expect(part('title').textContent).toBe('Orbit is waiting for approval');
    expect(part('success').textContent).toContain('Someone at Orbit still has to approve this.');
  });

  it('asks nothing more of the person when the id is still on its way', () => {
    const { part } = show('connected: without id');
    expect(part('title').textContent).toBe('Orbit is connected');
    expect(part('success').textContent).toContain('There is nothing more to do.');
  });
});

describe('failure', () => {
  it('is announced with what to do, and can be tried again', async () => {
    const { part, sent, user } = show('failed');
    const alert = screen.getByRole('alert');
    expect(alert.contains(part('notice'))).toBe(true);
    expect(alert.textContent).toContain('We can’t reach the server');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(sent).toEqual([{ type: 'user.retried' }]);
  });

  it('gives support a reference to ask for', () => {
    show('failed: session ended');
    expect(screen.getByText('unknown_connect_session_token · 401')).toBeTruthy();
  });

  it('shows no reference where there is none', () => {
    show('failed');
    expect(screen.queryByText('Reference')).toBeNull();
  });

  it.each(['failed: not allowed', 'failed: unsupported'] as const)(
    'is not tried again in vain: %s',
    (state) => {
      show(state);
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    },
  );

  it('leads back to the picker where there is one', async () => {
    const { go, part, parts, sent, user } = show('failed: unsupported');
    await user.click(part('back'));
    expect(sent).toEqual([{ type: 'user.wentBack' }]);
    await go('failed');
    expect(parts('back')).toEqual([]);
  });
});
