// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

describe('a problem', () => {
  it('is announced with what to do and what the other side said', async () => {
    const { go, part } = show('submitting');
    const [region] = screen.getAllByRole('status').filter(({ className }) => className === 'notices');
    expect(region?.textContent).toBe('');
    await go('entering: credentials rejected');
    expect(region?.getAttribute('role')).toBe('alert');
    expect(region?.contains(part('notice'))).toBe(true);
    expect(part('notice').textContent).toContain('These details did not work');
    expect(part('notice').textContent).toContain('“Invalid API key provided”');
  });

  it('keeps to our own words where the other side’s would not help', () => {
    const { part } = show('entering: session ended');
    expect(part('notice').querySelector('.words')).toBeNull();
  });

  it.each([
    ['The provider gave no token: {"error":"invalid_client"}'],
    ['<html><title>502 Bad Gateway</title></html>'],
  ])('does not show a person what one machine said to another: %s', (words) => {
    const error = { code: 'credentials_rejected', words } as const;
    const state = states.entering;
    if (state.name !== 'entering') throw new Error('another state');
    const { part } = show({ ...state, remark: { type: 'problem', error } });
    expect(part('notice').textContent).toContain('These details did not work');
    expect(part('notice').querySelector('.words')).toBeNull();
  });

  it('gives way to calm once the session is renewed', () => {
    const { part } = show('entering: renewed');
    expect(part('notice').textContent).toContain('Press Connect again.');
  });
});

describe('the way on', () => {
  it('is locked while the details are on their way', async () => {
    const { part, sent, user } = show('submitting');
    expect(part('submit').getAttribute('aria-disabled')).toBe('true');
    expect(part('submit').textContent).toBe('Connecting…');
    expect(screen.getByLabelText<HTMLInputElement>('API key', { selector: 'input' }).readOnly).toBe(true);
    await user.click(part('submit'));
    expect(sent).toEqual([]);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Connecting…');
  });

  it('says where a window will lead, when there is nothing to fill in', () => {
    show('entering: popup');
    expect(screen.getByText('You’ll sign in at Orbit in a new window.')).toBeTruthy();
  });

  it('says that nothing is needed, when nothing is', () => {
    const { part, sent } = show('entering: nothing needed');
    expect(screen.getByText(/No details are needed/)).toBeTruthy();
    part('submit').click();
    expect(sent).toEqual([{ type: 'user.submitted', typed: new Map() }]);
  });

  it('leads to the guide in a tab that knows nothing of this page', () => {
    show('entering');
    const guide = screen.getByRole('link', { name: 'Where do I find this?' });
    expect(guide.getAttribute('rel')).toBe('noopener noreferrer');
    expect(guide.getAttribute('target')).toBe('_blank');
  });

  it('leads back to the picker only where there was one', async () => {
    const { go, part, parts, sent, user } = show('entering');
    await user.click(part('back'));
    expect(sent).toEqual([{ type: 'user.wentBack' }]);
    await go('entering: settled');
    expect(parts('back')).toEqual([]);
  });

  it('speaks of connecting again to a person who did before', () => {
    const { part } = show('entering: again');
    expect(part('title').textContent).toBe('Reconnect Meteor Analytics');
  });
});
