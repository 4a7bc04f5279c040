// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Widget } from '../../src/ui/widget.js';
import { states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

describe('a modal widget', () => {
  it('is a dialog called by its title', () => {
    show('choosing');
    expect(screen.getByRole('dialog', { name: 'Connect an account' })).toBeTruthy();
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(1);
  });

  it('tells when the person presses close', async () => {
    const { sent, user } = show('choosing');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(sent).toEqual([{ type: 'user.closed', reason: 'dismissed' }]);
  });

  it('tells when the person presses Escape, and keeps the browser from closing by itself', () => {
    const { part, sent } = show('choosing');
    const goesOn = fireEvent.keyDown(part('dialog'), { key: 'Escape' });
    expect(goesOn).toBe(false);
    expect(sent).toEqual([{ type: 'user.closed', reason: 'escape' }]);
  });

  it('leaves an Escape that ends a composition to the input method', () => {
    const { part, sent } = show('choosing');
    fireEvent.keyDown(part('search'), { key: 'Escape', isComposing: true });
    expect(sent).toEqual([]);
  });

  it('tells when the browser asks to close, and keeps it from closing by itself', () => {
    const { part, sent } = show('choosing');
    expect(fireEvent(part('dialog'), new Event('cancel', { cancelable: true }))).toBe(false);
    expect(sent).toEqual([{ type: 'user.closed', reason: 'escape' }]);
  });

  it('tells when the browser closes without asking', () => {
    const { part, sent } = show('choosing');
    part<HTMLDialogElement>('dialog').close();
    fireEvent(part('dialog'), new Event('close'));
    expect(sent).toEqual([{ type: 'user.closed', reason: 'escape' }]);
  });

  it('says nothing of a closing heard once it is open again, as when it was moved in the page', () => {
    const { part, sent } = show('choosing');
    const dialog = part<HTMLDialogElement>('dialog');
    dialog.close();
    dialog.showModal();
    fireEvent(dialog, new Event('close'));
    expect(sent).toEqual([]);
  });

  it('tells of a press beside it', () => {
    const { part, sent } = show('choosing');
    fireEvent.pointerDown(part('dialog'));
    fireEvent.click(part('dialog'));
    expect(sent).toEqual([{ type: 'user.closed', reason: 'outside' }]);
  });

  it('takes the second of two presses that were to open it for no press beside it', () => {
    const { part, sent } = show('choosing');
    fireEvent.pointerDown(part('dialog'));
    fireEvent.click(part('dialog'), { detail: 2 });
    expect(sent).toEqual([]);
  });

  it('takes a text selection that ends outside for no press beside it', () => {
    const { part, sent } = show('choosing');
    fireEvent.pointerDown(part('title'));
    fireEvent.click(part('dialog'));
    expect(sent).toEqual([]);
  });

  it('closes the dialog before it disappears, and says nothing of its own closing', async () => {
    const { container, go, part, sent } = show('choosing');
    const dialog = part('dialog');
    await go('closed');
    expect(HTMLDialogElement.prototype.close).toHaveBeenCalledTimes(1);
    fireEvent(dialog, new Event('close'));
    expect(container.innerHTML).toBe('');
    expect(sent).toEqual([]);
  });

  it('can be taken away and shown again', () => {
    const { ui, unmount } = show('choosing');
    unmount();
    render(<Widget ui={ui} state={states.choosing} presentation="modal" />);
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(2);
  });
});

describe('a drawer', () => {
  it('is a dialog like any other, with styles of its own', () => {
    const { part } = show('choosing', 'drawer');
    expect(screen.getByRole('dialog', { name: 'Connect an account' })).toBe(part('dialog'));
    expect(part('dialog').classList).toContain('drawer');
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(1);
  });
});

describe('a popover', () => {
  it('is shown and taken away by what places it, and says how the person left it', async () => {
    const takeAway = vi.fn();
    const stand = vi.fn((_: HTMLDialogElement, leave: (reason: 'escape' | 'outside') => void) => {
      leave('outside');
      return takeAway;
    });
    const { go, part, sent } = show('choosing', 'popover', {}, {}, {}, {}, stand);
    expect(stand).toHaveBeenCalledExactlyOnceWith(part('dialog'), expect.any(Function));
    expect(HTMLDialogElement.prototype.showModal).not.toHaveBeenCalled();
    expect(sent).toEqual([{ type: 'user.closed', reason: 'outside' }]);
    expect(takeAway).not.toHaveBeenCalled();
    await go('closed');
    expect(takeAway).toHaveBeenCalledTimes(1);
  });
});

describe('an inline widget', () => {
  it('is a region of the page without a close button', () => {
    const { part } = show('choosing', 'inline');
    expect(screen.getByRole('region', { name: 'Connect an account' })).toBe(part('dialog'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });

  it('leaves Escape to the page', () => {
    const { part, sent } = show('choosing', 'inline');
    expect(fireEvent.keyDown(part('dialog'), { key: 'Escape' })).toBe(true);
    expect(sent).toEqual([]);
  });

  it('disappears when closed', async () => {
    const { container, go } = show('connected', 'inline');
    await go('closed');
    expect(container.innerHTML).toBe('');
  });
});
