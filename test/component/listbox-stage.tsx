import { act, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { Listbox } from '../../src/ui/form/listbox.js';
import { Surface } from '../../src/ui/surface.js';
import { UiContext } from '../../src/ui/ui-context.js';
import { show } from './stage.js';

/** Makes choices whose values are their names in small letters. */
export const named = (names: readonly string[]) =>
  names.map((name) => ({ value: name.toLowerCase(), label: name }));
/** What most lists here offer. */
export const regions = named(['Americas', 'Europe', 'Asia Pacific', 'Australia']);

/** Shows a form with a list in it, in a dialog, and another input. */
export function showList(rest: Partial<Parameters<typeof Listbox>[0]> = {}) {
  const { ui, sent, unmount } = show('choosing');
  unmount();
  const onChange = vi.fn();
  const page = (more: typeof rest = {}) => (
    <UiContext value={ui}>
      <Surface presentation="modal">
        <h2 id="title">Connect Fernleaf</h2>
        <form aria-labelledby="title">
          <label id="region-label" for="region">
            Region
          </label>
          <Listbox
            id="region"
            name="params.region"
            labelledBy="region-label"
            describedBy="hint"
            isFaulty={false}
            isLocked={false}
            isFirst
            required
            choices={regions}
            initial=""
            placeholder="Choose…"
            onChange={onChange}
            {...rest}
            {...more}
          />
          <p id="hint">Where your account lives.</p>
          <input aria-label="Account" />
        </form>
      </Surface>
    </UiContext>
  );
  const { container, rerender } = render(page());
  const form = screen.getByRole<HTMLFormElement>('form');
  return {
    container,
    onChange,
    sent,
    user: userEvent.setup(),
    change: (more: typeof rest) => act(() => rerender(page(more))),
    submitted: () => new FormData(form).get('params.region'),
    hidden: () => form.querySelector<HTMLInputElement>('input[type=hidden]') as HTMLInputElement,
  };
}

/** Finds what the person presses. */
export const box = () => screen.getByRole<HTMLButtonElement>('combobox', { name: 'Region' });
/** Finds the open list. */
export const list = () => screen.queryByRole('listbox', { name: 'Region' });
/** Finds a choice of the open list. */
export const option = (name: string) => screen.getByRole('option', { name });
