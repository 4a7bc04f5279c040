// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

const link = () => screen.queryByRole('link', { name: 'Open Orbit in a new tab' });
const details = (container: Element) => container.querySelector<HTMLDetailsElement>('[part=waiting] details');

describe('the plain link', () => {
  it('is not in the page, nor is its address looked up, while all is well', () => {
    const { container, popupLink } = show('authorizing');
    expect(link()).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open it again' })).toBeNull();
    expect(container.innerHTML).not.toContain('api.example.com');
    expect(popupLink).not.toHaveBeenCalled();
  });

  it('is there once the person asks for it, and gone when they close what they asked for', async () => {
    const { container, user, sent } = show('authorizing');
    await user.click(screen.getByText('No window?'));
    expect(await screen.findByRole('link', { name: 'Open Orbit in a new tab' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open it again' }));
    expect(sent).toEqual([{ type: 'user.popupReopened' }]);
    await user.click(screen.getByText('No window?'));
    await expect.poll(link).toBeNull();
    expect(details(container)?.open).toBe(false);
  });

  it.each([
    'authorizing: lost',
    'authorizing: dead socket',
    'authorizing: nothing yet',
    'authorizing: behind',
    'authorizing: account',
  ] as const)('is there without being asked for once it is needed: %s', (name) => {
    const { container } = show(name);
    expect(link()).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open it again' })).toBeTruthy();
    expect(details(container)).toBeNull();
  });

  it('is there once, with the question whether a window opened', () => {
    const { part } = show('authorizing: unsure');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(part('notice').contains(link())).toBe(true);
  });

  it.each(['authorizing: rang success', 'authorizing: rang error'] as const)(
    'is gone once the page answered: %s',
    (name) => {
      show(name);
      expect(link()).toBeNull();
      expect(screen.queryByText('No window?')).toBeNull();
    },
  );

  it('goes out of the page with the trouble that it was there for', async () => {
    const { container, go, user } = show('authorizing');
    await user.click(screen.getByText('No window?'));
    await screen.findByRole('link', { name: 'Open Orbit in a new tab' });
    await go('authorizing: lost');
    await go('authorizing');
    expect([details(container)?.open, link()]).toEqual([false, null]);
  });

  it('stays under the hand of the person who asked for it when it comes to be needed', async () => {
    const { container, go, user } = show('authorizing');
    await user.click(screen.getByText('No window?'));
    const again = await screen.findByRole('button', { name: 'Open it again' });
    const before = link();
    again.focus();
    await go('authorizing: behind');
    expect(details(container)).toBeNull();
    expect(screen.getByRole('button', { name: 'Open it again' })).toBe(again);
    expect(link()).toBe(before);
    expect(document.activeElement).toBe(again);
  });

  it.each(['Open it again', 'Open Orbit in a new tab'])(
    'stays with the person who used it when that ends the trouble: %s',
    async (name) => {
      const { container, go, user } = show('authorizing: behind');
      const used = screen.getByText(name);
      await user.click(used);
      await go('authorizing');
      expect(screen.getByText(name)).toBe(used);
      expect(document.activeElement).toBe(used);
      expect(details(container)?.open).toBe(true);
      await user.click(screen.getByText('No window?'));
      await expect.poll(link).toBeNull();
    },
  );
});

describe('what may help after a long silence', () => {
  it.each([
    ['authorizing: behind', 'Can’t find the window?', 'Press Show window'],
    ['authorizing: blocker', 'Does nothing open?', 'ad blocker'],
    ['authorizing: account', 'Are you stuck there?', 'If Orbit shows an error or another account'],
  ] as const)('fits what is known: %s', (name, title, words) => {
    show(name);
    const notice = screen.getByText(title).closest<HTMLElement>('[part=notice]');
    expect(notice?.dataset.tone).toBe('hint');
    expect(notice?.textContent).toContain(words);
  });

  it('is announced', async () => {
    const { go } = show('authorizing');
    const region = document.querySelector('[part=waiting] .notices');
    await go('authorizing: behind');
    expect(region?.getAttribute('role')).toBe('status');
    expect(region?.textContent).toContain('Can’t find the window?');
  });

  it('comes besides the question that is open already', () => {
    const { parts } = show('authorizing: blocker');
    expect(parts('notice').map(({ dataset }) => dataset.tone)).toEqual(['question', 'hint']);
  });
});

describe('where it cannot be told whether it worked', () => {
  const fields = states['authorizing: fields'];
  if (fields.name !== 'authorizing') throw new Error('no attempt');
  const unconfirmed = {
    ...fields,
    attempt: { ...fields.attempt, popup: 'lost', socket: 'dead', answer: 'unconfirmed' },
  } as const;

  it('says so, and that a retry may make a second connection', () => {
    const { parts } = show('authorizing: unconfirmed');
    expect(parts('notice')).toHaveLength(1);
    expect(parts('notice')[0]?.textContent).toContain('We can’t tell whether it worked');
    expect(parts('notice')[0]?.textContent).toContain('Orbit may be connected already');
    expect(parts('notice')[0]?.textContent).toContain('may make a second connection');
  });

  it('sends what the person typed, in the press of Retry itself', async () => {
    const { go, part, sent, user } = show('entering: popup with fields');
    const subdomain =
      part('title').ownerDocument.querySelector<HTMLInputElement>('[name="params.subdomain"]');
    if (!subdomain) throw new Error('no field');
    await user.type(subdomain, 'acme');
    await go(fields);
    await go(unconfirmed);
    sent.length = 0;
    within(part('notice')).getByRole('button', { name: 'Retry' }).click();
    expect(sent).toEqual([{ type: 'user.submitted', typed: expect.any(Map) }]);
    const [act] = sent;
    expect(act?.type === 'user.submitted' && act.typed.get('params.subdomain')).toBe('acme');
    expect(subdomain.value).toBe('acme');
  });

  it('offers no other window, of which nothing could be heard either', () => {
    show('authorizing: unconfirmed');
    expect(link()).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open it again' })).toBeNull();
  });

  it('offers Retry nowhere else', async () => {
    const { go } = show('authorizing');
    for (const name of [
      'authorizing: lost',
      'authorizing: nothing yet',
      'authorizing: dead socket',
    ] as const) {
      await go(name);
      expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
    }
  });

  it('lets the person claim again that they have finished', async () => {
    const { sent, user } = show('authorizing: unconfirmed');
    await user.click(screen.getByRole('button', { name: 'I have finished' }));
    expect(sent).toEqual([{ type: 'user.claimedFinished' }]);
  });
});

describe('why the provider’s page may show an error', () => {
  const doubt = states['authorizing: doubt'];
  if (doubt.name !== 'authorizing') throw new Error('no attempt');
  const { attempt } = doubt;

  it('is said in place of guesses at what else may be wrong', () => {
    const { parts } = show({ ...doubt, attempt: { ...attempt, socket: 'dead', hint: 'account' } });
    expect(parts('notice').map(({ dataset }) => dataset.tone)).toEqual(['problem']);
  });

  it.each(['lost', 'unsure'] as const)('leaves the way out of a window that is %s', (popup) => {
    const { parts } = show({ ...doubt, attempt: { ...attempt, popup, hint: 'blocker' } });
    expect(parts('notice').map(({ dataset }) => dataset.tone)).toEqual(['problem', 'question']);
    expect(link()).toBeTruthy();
  });
});
