// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Leaving, State } from '../../src/flow/state.js';
import { type FixtureName, states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

function asked(name: FixtureName, leaving: Leaving = 'escape'): State {
  const state = states[name];
  return { ...state, course: { ...state.course, leaving } };
}

const question = () =>
  screen.getByRole<HTMLDialogElement>('alertdialog', { name: 'Leave without connecting?' });

describe('the person about to lose what they typed', () => {
  it.each(['modal', 'inline'] as const)('is asked above everything, %s', (presentation) => {
    show(asked('entering'), presentation);
    expect(question().open).toBe(true);
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(presentation === 'modal' ? 2 : 1);
    const told = document.getElementById(question().getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toBe('What you have typed would be lost.');
  });

  it('is not asked otherwise', () => {
    show('entering');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('keeps what is in the form meanwhile', async () => {
    const { go, part, user } = show('entering');
    await user.type(part('input'), 'my-key');
    await go(asked('entering'));
    expect(part<HTMLInputElement>('input').value).toBe('my-key');
    await go('entering');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(part<HTMLInputElement>('input').value).toBe('my-key');
  });

  it.each([
    ['entering', 'Keep editing'],
    ['submitting', 'Keep waiting'],
    ['authorizing: fields', 'Keep waiting'],
  ] as const)('is first offered to stay: %s, %s', async (name, label) => {
    const { sent, user } = show(asked(name));
    const stay = screen.getByRole('button', { name: label });
    expect(question().querySelector('button')).toBe(stay);
    await user.click(stay);
    expect(sent).toEqual([{ type: 'user.stayed' }]);
  });

  it('may leave', async () => {
    const { sent, user } = show(asked('entering', 'back'));
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(sent).toEqual([{ type: 'user.left' }]);
  });

  it('stays by Escape, which the dialog around does not hear', () => {
    const { sent } = show(asked('entering'));
    const goesOn = fireEvent.keyDown(screen.getByRole('button', { name: 'Leave' }), { key: 'Escape' });
    expect(goesOn).toBe(false);
    expect(sent).toEqual([{ type: 'user.stayed' }]);
  });

  it('answers nothing by holding down the Escape that asked', () => {
    const { sent } = show(asked('entering'));
    expect(fireEvent.keyDown(question(), { key: 'Escape', repeat: true })).toBe(false);
    expect(sent).toEqual([]);
  });

  it('stays by a press beside the question, which the dialog around does not hear', () => {
    const { sent } = show(asked('entering'));
    fireEvent.pointerDown(question());
    fireEvent.click(question());
    expect(sent).toEqual([{ type: 'user.stayed' }]);
  });

  it('answers nothing by a press on its words', async () => {
    const { sent, user } = show(asked('entering'));
    await user.click(screen.getByText('What you have typed would be lost.'));
    expect(sent).toEqual([]);
  });

  it('stays when the browser closes the question, as by the back gesture', () => {
    const { sent } = show(asked('entering'));
    const dialog = question();
    dialog.open = false;
    fireEvent(dialog, new Event('close'));
    expect(sent).toEqual([{ type: 'user.stayed' }]);
  });

  it('is not heard through a question that is gone', async () => {
    const { go, sent } = show(asked('entering'));
    const dialog = question();
    await go('entering');
    expect(dialog.open).toBe(false);
    fireEvent(dialog, new Event('close'));
    expect(sent).toEqual([]);
  });

  it('goes on with Done when the connection is made meanwhile', async () => {
    const { go, part } = show(asked('submitting'));
    await go('connected');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(part('done'));
  });
});
