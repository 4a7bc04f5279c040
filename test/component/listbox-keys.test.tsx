// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { box, list, named, showList } from './listbox-stage.js';
import { setStage } from './stage.js';

setStage();

/** Answers what is read out as the place of the person in the list. */
function active(): string | null {
  const id = box().getAttribute('aria-activedescendant');
  return id && (document.getElementById(id)?.textContent ?? null);
}

describe('by keyboard', () => {
  it.each(['{Enter}', ' ', '{ArrowDown}', '{ArrowUp}'])('opens with %j', async (key) => {
    const { user } = showList({ initial: 'europe' });
    box().focus();
    await user.keyboard(key);
    expect(active()).toBe('Europe');
  });

  it.each(['{Enter}', ' ', '{Tab}'])('takes the active choice with %j', async (key) => {
    const { submitted, user } = showList();
    box().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Europe');
    await user.keyboard(key);
    expect(list()).toBeNull();
    expect(submitted()).toBe('europe');
  });

  it('goes on to the next input with Tab', async () => {
    const { user } = showList();
    box().focus();
    await user.keyboard('{ArrowDown}{Tab}');
    expect(document.activeElement).toBe(screen.getByLabelText('Account'));
  });

  it('chooses nothing with Tab before the person has reached a choice', async () => {
    const { submitted, user } = showList();
    box().focus();
    await user.keyboard('{Enter}{Tab}');
    expect(submitted()).toBe('');
  });

  it('goes through the choices and stops at both ends', async () => {
    const { user } = showList();
    box().focus();
    await user.keyboard('{End}');
    expect(active()).toBe('Australia');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Australia');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Asia Pacific');
    await user.keyboard('{Home}{ArrowUp}');
    expect(active()).toBe('Americas');
  });

  it('goes ten choices at once with PageDown and PageUp', async () => {
    const { user } = showList({ choices: named(Array.from({ length: 30 }, (_, i) => `Region ${i}`)) });
    box().focus();
    await user.keyboard('{ArrowDown}{PageDown}{PageDown}');
    expect(active()).toBe('Region 20');
    await user.keyboard('{PageUp}');
    expect(active()).toBe('Region 10');
  });

  it('goes to what is typed in one go, and opens for it', async () => {
    showList();
    for (const [key, atMs] of [
      ['a', 1_000],
      ['s', 1_100],
    ] as const) {
      const pressed = createEvent.keyDown(box(), { key });
      Object.defineProperty(pressed, 'timeStamp', { value: atMs });
      await act(() => void fireEvent(box(), pressed));
    }
    expect(active()).toBe('Asia Pacific');
  });

  it('leaves the keys of the browser alone', () => {
    showList();
    expect(fireEvent.keyDown(box(), { key: 'r', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(box(), { key: 'F5' })).toBe(true);
    expect(list()).toBeNull();
  });

  it('closes the list alone with Escape, and the dialog with the next one', async () => {
    const { sent, submitted, user } = showList();
    box().focus();
    await user.keyboard('{ArrowDown}{Escape}');
    expect(list()).toBeNull();
    expect(submitted()).toBe('');
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(box());
    await user.keyboard('{Escape}');
    expect(sent).toEqual([{ type: 'user.closed', reason: 'escape' }]);
  });

  it('closes the list alone when the browser asks to close the dialog, as with a gesture', async () => {
    const { sent, user } = showList();
    await user.click(box());
    const asked = new Event('cancel', { cancelable: true });
    await act(() => void screen.getByRole('dialog').dispatchEvent(asked));
    expect(asked.defaultPrevented).toBe(true);
    expect(list()).toBeNull();
    expect(sent).toEqual([]);
  });
});
