// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { box, list, option, regions, showList } from './listbox-stage.js';
import { setStage } from './stage.js';

setStage();

describe('a list of choices', () => {
  it('is called by its label, described, and tells that it must be filled', () => {
    showList();
    expect(box().getAttribute('aria-describedby')).toBe('hint');
    expect(box().getAttribute('aria-required')).toBe('true');
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(box().getAttribute('part')).toBe('input');
    expect(box().dataset.first).toBe('true');
    expect(box().hasAttribute('aria-invalid')).toBe(false);
  });

  it('tells what is wrong with it', () => {
    showList({ isFaulty: true });
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  it('preselects nothing where the person has to choose', () => {
    const { submitted } = showList();
    expect(box().textContent).toBe('Choose…');
    expect(submitted()).toBe('');
  });

  it('preselects nothing when the value to begin with is not among its choices', () => {
    const { submitted } = showList({ initial: 'atlantis' });
    expect(box().textContent).toBe('Choose…');
    expect(submitted()).toBe('');
  });

  it('begins with the value it is given', () => {
    const { submitted } = showList({ initial: 'europe' });
    expect(box().textContent).toBe('Europe');
    expect(submitted()).toBe('europe');
  });

  it('shows that nothing is a choice of an optional field', async () => {
    const { submitted, user } = showList({
      choices: [{ value: '', label: 'None' }, ...regions],
      required: false,
    });
    expect(box().textContent).toBe('None');
    await user.click(box());
    await user.click(option('Europe'));
    await user.click(box());
    await user.click(option('None'));
    expect(submitted()).toBe('');
    expect(box().getAttribute('aria-required')).toBe('false');
  });

  it('shows the texts of a provider as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { container, user } = showList({ choices: [{ value: 'x', label: hostile }] });
    await user.click(box());
    expect(option(hostile)).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  it('cannot be opened while what was typed is on its way', async () => {
    const { change, user } = showList();
    await user.click(box());
    await change({ isLocked: true });
    expect(list()).toBeNull();
    await user.click(box());
    expect(box().disabled).toBe(true);
    expect(list()).toBeNull();
  });
});

describe('by pointer', () => {
  it('opens, takes a press on a choice, and keeps the focus', async () => {
    const { onChange, submitted, user } = showList();
    await user.click(box());
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(box().getAttribute('aria-controls')).toBe(list()?.id);
    expect(within(list() as HTMLElement).getAllByRole('option')).toHaveLength(4);
    await user.click(option('Asia Pacific'));
    expect(list()).toBeNull();
    expect(box().textContent).toBe('Asia Pacific');
    expect(submitted()).toBe('asia pacific');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(box());
  });

  it('marks what is chosen', async () => {
    const { user } = showList({ initial: 'europe' });
    await user.click(box());
    expect(screen.getAllByRole('option', { selected: true })).toEqual([option('Europe')]);
  });

  it('closes with a second press, and nothing is chosen', async () => {
    const { onChange, user } = showList();
    await user.click(box());
    await user.click(box());
    expect(list()).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('closes with a press elsewhere', async () => {
    const { submitted, user } = showList();
    await user.click(box());
    await user.click(screen.getByLabelText('Account'));
    expect(list()).toBeNull();
    expect(submitted()).toBe('');
    expect(document.activeElement).toBe(screen.getByLabelText('Account'));
  });

  it('closes alone with a press beside the dialog', async () => {
    const { sent, user } = showList();
    await user.click(box());
    await user.click(screen.getByRole('dialog'));
    expect(list()).toBeNull();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('dialog'));
    expect(sent).toEqual([{ type: 'user.closed', reason: 'outside' }]);
  });
});

describe('its hidden input', () => {
  it('tells the form of a choice as any input does', async () => {
    const { container, hidden, user } = showList();
    const heard = vi.fn();
    container.addEventListener('input', heard);
    await user.click(box());
    await user.click(option('Europe'));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ target: hidden() });
  });

  it('shows what other code has put into it', async () => {
    const { hidden, onChange, submitted } = showList();
    hidden().value = 'europe';
    await act(() => void hidden().dispatchEvent(new Event('input', { bubbles: true })));
    expect(box().textContent).toBe('Europe');
    expect(submitted()).toBe('europe');
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
