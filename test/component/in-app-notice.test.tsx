// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Detour, FreshLink } from '../../src/flow/ports.js';
import { browsers, freshLink } from '../fixtures/detour.js';
import type { FixtureName } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

const button = () => screen.queryByRole('button', { name: 'Continue in your browser' });

/** Shows a screen inside Instagram, or in a browser of which the test decides more. */
function inside(name: FixtureName, ways: Partial<Detour> = {}) {
  return show(name, 'modal', {}, {}, { browser: browsers.instagram, ...ways });
}

/** A host whose link comes when the test wants. */
function slowHost() {
  let give = (_: FreshLink | null) => {};
  const make = vi.fn(() => new Promise<FreshLink | null>((resolve) => (give = resolve)));
  return {
    make,
    ways: { hasLinks: () => true, freshLink: make },
    answer: (link: FreshLink | null) => act(async () => give(link)),
  };
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
  show('entering: popup', 'modal', {}, {}, { hasLinks: () => true });
  expect(screen.queryByText(/Signing in may not work/)).toBeNull();
  expect(button()).toBeNull();
});

describe('the way to the person’s own browser', () => {
  it('asks the host for a link only when the person wants one', async () => {
    const { make, ways, answer } = slowHost();
    const { user } = inside('entering: popup', ways);
    expect(make).not.toHaveBeenCalled();
    expect(screen.queryByText(/Look in the menu of this app/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    expect(screen.getByRole('button', { name: 'One moment…' }).getAttribute('aria-disabled')).toBe('true');
    await answer(freshLink);
    expect(await screen.findByRole('link', { name: 'Open in your browser' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'One moment…' })).toBeNull();
  });

  it('asks the host once, however often the person presses meanwhile', async () => {
    const { make, ways, answer } = slowHost();
    const { user } = inside('entering: popup', ways);
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    await user.click(screen.getByRole('button', { name: 'One moment…' }));
    expect(make).toHaveBeenCalledTimes(1);
    await answer(freshLink);
    expect(await screen.findAllByRole('link', { name: 'Open in your browser' })).toHaveLength(1);
  });

  it('says when no link could be made, and can be tried again', async () => {
    const { make, ways, answer } = slowHost();
    const { user } = inside('entering: popup', ways);
    const status = document.querySelector('[part=notice] [role=status]');
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    await answer(null);
    await screen.findByText('No link could be made. Try again in a moment.');
    expect(status?.textContent).toBe('No link could be made. Try again in a moment.');
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    expect(status?.textContent).toBe('');
    expect(make).toHaveBeenCalledTimes(2);
    await answer(freshLink);
    expect(await screen.findByRole('link', { name: 'Open in your browser' })).toBeTruthy();
  });

  it('is not forced on a person who has gone on meanwhile, and is there when they need it again', async () => {
    const { ways, answer } = slowHost();
    const { go, part, user } = inside('authorizing: unsure', ways);
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    await go('authorizing');
    // What is hidden cannot keep the focus in a browser, other than here.
    part('title').focus();
    const focused = document.activeElement;
    await answer(freshLink);
    await go('authorizing: unsure');
    expect(document.activeElement).toBe(focused);
    expect(screen.getByRole('link', { name: 'Open in your browser' })).toBeTruthy();
  });

  it('breaks nothing when its link comes after the widget is gone', async () => {
    const { ways, answer } = slowHost();
    const { container, unmount, user } = inside('entering: popup', ways);
    await user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
    unmount();
    await answer(freshLink);
    expect(container.textContent).toBe('');
  });
});
