// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { setStage, show } from './stage.js';

setStage();

describe('in a dialog', () => {
  it.each([
    ['choosing', 'search'],
    ['choosing: few', 'title'],
    ['preparing', 'title'],
    ['entering', 'input'],
    ['entering: popup', 'submit'],
    ['authorizing', 'title'],
    ['connected', 'done'],
    ['failed', 'title'],
  ] as const)('the focus goes where the person goes on: %s, %s', (state, part) => {
    const stage = show(state);
    expect(document.activeElement).toBe(stage.part(part));
  });

  it('leaves a hidden form for the title while the provider’s page is open', async () => {
    const stage = show('entering: popup with fields');
    await stage.go('authorizing: fields');
    expect(document.activeElement).toBe(stage.part('title'));
  });

  it('returns to the title when what had it is gone', async () => {
    const stage = show('authorizing: unconfirmed');
    screen.getByRole('button', { name: 'Retry' }).focus();
    await stage.go('authorizing');
    expect(document.activeElement).toBe(stage.part('title'));
  });

  it('stays where it is while the details are sent', async () => {
    const stage = show('entering');
    stage.part('submit').focus();
    await stage.go('submitting');
    await stage.go('entering: credentials rejected');
    expect(document.activeElement).toBe(stage.part('submit'));
  });
});

describe('in a dialog that leaves the page in use', () => {
  it('takes the focus from nothing else once it was opened', async () => {
    const other = document.body.appendChild(document.createElement('input'));
    const stage = show('submitting');
    other.focus();
    await stage.go('connected');
    expect(document.activeElement).toBe(other);
  });
});

describe('in the page', () => {
  it('leaves the focus alone until the person begins', async () => {
    const stage = show('loading', 'inline');
    await stage.go('choosing');
    expect(document.activeElement).toBe(document.body);
  });

  it('moves the focus once the person began', async () => {
    const stage = show('choosing', 'inline');
    await stage.user.click(await screen.findByRole('option', { name: 'Orbit' }));
    await stage.go('entering: popup');
    expect(document.activeElement).toBe(stage.part('submit'));
  });

  it('returns to the title when what had it is gone', async () => {
    const stage = show('authorizing: unconfirmed', 'inline');
    screen.getByRole('button', { name: 'Retry' }).focus();
    await stage.go('authorizing');
    expect(document.activeElement).toBe(stage.part('title'));
  });

  it('leaves it nowhere where the person has put it', async () => {
    const stage = show('authorizing: unconfirmed', 'inline');
    const retry = screen.getByRole('button', { name: 'Retry' });
    retry.focus();
    retry.blur();
    await stage.go('authorizing');
    expect(document.activeElement).toBe(document.body);
  });

  it('takes the focus from nothing else', async () => {
    const other = document.body.appendChild(document.createElement('input'));
    const stage = show('choosing', 'inline');
    await stage.user.click(await screen.findByRole('option', { name: 'Orbit' }));
    other.focus();
    await stage.go('entering');
    expect(document.activeElement).toBe(other);
  });
});
