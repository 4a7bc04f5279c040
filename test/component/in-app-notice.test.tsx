// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Detour, HandoffWays } from '../../src/flow/ports.js';
import { browsers } from '../fixtures/detour.js';
import type { FixtureName } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

const button = () => screen.queryByRole('button', { name: 'Continue in your browser' });

/** Shows a screen inside Instagram, or in a browser of which the test decides more. */
function inside(name: FixtureName, ways: Partial<Detour> = {}, elsewhere: Partial<HandoffWays> = {}) {
  return show(name, 'modal', {}, {}, { browser: browsers.instagram, ...ways }, elsewhere);
}

describe('a person inside an app', () => {
  it.each(['entering: popup', 'authorizing: unsure', 'authorizing: lost'] as const)(
    'is warned where providers refuse to sign people in: %s',
    (name) => {
      inside(name);
      expect(screen.getByText('Signing in may not work inside Instagram')).toBeTruthy();
      expect(screen.getByText(/Orbit may refuse to show its page here/)).toBeTruthy();
    },
  );

  it('of which nobody knows the name is warned too', () => {
    inside('entering: popup', { browser: browsers.unnamedApp });
    expect(screen.getByText('Signing in may not work inside this app')).toBeTruthy();
  });

  it.each(['entering', 'submitting', 'authorizing', 'choosing', 'connected'] as const)(
    'is not warned where no window opens, or one did: %s',
    (name) => {
      inside(name);
      const notice = screen.queryByText(/Signing in may not work/);
      expect(notice === null || notice.closest('[hidden]') !== null).toBe(true);
    },
  );

  it('can sign in all the same, with the form as it was when a window did open', async () => {
    const { container, go, part } = inside('entering: popup');
    const form = container.querySelector('form');
    expect(part('submit')).toBeTruthy();
    await go('authorizing: unsure');
    await go('authorizing');
    expect(screen.getByText(/Signing in may not work/).closest('[hidden]')).toBeTruthy();
    expect(container.querySelector('form')).toBe(form);
  });

  it('is told of the app’s own menu where the host makes no links', () => {
    inside('entering: popup');
    expect(screen.getByText(/Look in the menu of this app/)).toBeTruthy();
    expect(button()).toBeNull();
  });
});

it('warns nobody in a browser of its own', () => {
  show('entering: popup', 'modal', {}, {}, {}, { isOffered: () => true });
  expect(screen.queryByText(/Signing in may not work/)).toBeNull();
  expect(button()).toBeNull();
});

describe('the way to the person’s own browser', () => {
  it('begins when the person wants it, once its code is there', async () => {
    let arrive = (_: boolean) => {};
    const load = vi.fn(() => new Promise<boolean>((resolve) => (arrive = resolve)));
    const { sent, user } = inside('entering: popup', {}, { isOffered: () => true, load });
    expect(load).not.toHaveBeenCalled();
    expect(screen.queryByText(/Look in the menu of this app/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    expect(load).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
    await act(async () => arrive(true));
    expect(sent).toEqual([{ type: 'user.handedOff', to: 'browser' }]);
  });

  it('says when its code cannot be had, and can be tried again', async () => {
    const load = vi.fn(async () => false);
    const { sent, user } = inside('entering: popup', {}, { isOffered: () => true, load });
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    await user.click(await screen.findByRole('button', { name: 'We can’t reach the server' }));
    expect(load).toHaveBeenCalledTimes(2);
    expect(sent).toEqual([]);
  });

  it('leaves no warning beside it', () => {
    inside('handing: browser');
    expect(screen.queryByText(/Signing in may not work/)).toBeNull();
  });
});
