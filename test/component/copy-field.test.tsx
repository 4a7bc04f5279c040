// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CopyField } from '../../src/ui/copy-field.js';
import { UiContext } from '../../src/ui/ui-context.js';
import { setStage, show } from './stage.js';

setStage();

const value = '3f2b8f6e-5f0a-4d6c-9a51-0d6f3f1f9f10';

/** Shows the id on a device that copies or does not; records what was copied. */
function showId(canCopy = true) {
  const { ui } = show('closed');
  const copied: string[] = [];
  const copy = async (text: string) => canCopy && copied.push(text) > 0;
  render(
    <form>
      <UiContext value={{ ...ui, device: { ...ui.device, copy } }}>
        <CopyField label="External ID" value={value} hint="Enter it in the trust policy of your IAM role." />
      </UiContext>
    </form>,
  );
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'External ID' });
  return { copied, input, press: () => userEvent.click(screen.getByRole('button', { name: 'Copy' })) };
}

describe('a text to be taken elsewhere', () => {
  it('can be read, but not changed, and says what it is for', () => {
    const { input } = showId();
    expect(input.value).toBe(value);
    expect(input.readOnly).toBe(true);
    const told = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toContain('trust policy of your IAM role');
  });

  it('is no part of what is typed', () => {
    const { input } = showId();
    expect(input.value).toBe(input.defaultValue);
    expect([...new FormData(input.form ?? undefined)]).toEqual([]);
  });

  it('is copied by a press, which is answered in place', async () => {
    const { copied, press } = showId();
    expect(screen.getByRole('status').textContent).toBe('');
    await press();
    expect(copied).toEqual([value]);
    expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status');
  });

  it('is selected for the person to copy where the browser does not', async () => {
    const { copied, input, press } = showId(false);
    await press();
    expect((await screen.findByText(/Copy it now/)).getAttribute('role')).toBe('status');
    expect(copied).toEqual([]);
    expect(document.activeElement).toBe(input);
    expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe(value);
  });
});
