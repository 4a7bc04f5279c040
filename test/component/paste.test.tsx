// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

const input = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input,textarea' });
const press = (name: string) => screen.getByRole('button', { name });

describe('a pasted text', () => {
  it('that needs nothing goes in as it is', async () => {
    const { user } = show('entering');
    await user.click(input('API key'));
    await user.paste('mk_live_1234');
    expect(input('API key').value).toBe('mk_live_1234');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('loses what does not belong to it, is told so, and can have it back', async () => {
    const { sent, user } = show('entering');
    await user.click(input('API key'));
    await user.paste(' "mk_live_1234"');
    expect(input('API key').value).toBe('mk_live_1234');
    expect(screen.getByText('We removed the quotes around it.').closest('[role=status]')).not.toBeNull();
    expect(sent).toEqual([{ type: 'user.typed', differs: true }]);
    await user.click(press('Undo'));
    expect(input('API key').value).toBe(' "mk_live_1234"');
    expect(screen.queryByText('We removed the quotes around it.')).toBeNull();
    expect(document.activeElement).toBe(input('API key'));
  });

  it('is left alone in the middle of what the person wrote', async () => {
    const { user } = show('entering');
    await user.type(input('API key'), 'mk_');
    await user.paste('"x"');
    expect(input('API key').value).toBe('mk_"x"');
  });

  it('that is a whole address leaves the part that is asked for', async () => {
    const { user } = show('entering: popup with fields');
    await user.click(input('Your address'));
    await user.paste('https://acme.fernleaf.example/home?tab=1');
    expect(input('Your address').value).toBe('acme');
    expect(screen.getByText('We kept the part of the address that is needed.')).toBeTruthy();
  });

  it('that holds several values is offered to all of their fields', async () => {
    const { user } = show('entering: client');
    await user.click(input('Client ID'));
    await user.paste('{"client_id":"abc","client_secret":"s3cret-value"}');
    expect(input('Client ID').value).toBe('');
    expect(screen.getByText('This holds values for: Client ID and Client secret.')).toBeTruthy();
    await user.click(press('Fill them in'));
    expect([input('Client ID').value, input('Client secret').value]).toEqual(['abc', 's3cret-value']);
    await user.click(press('Undo'));
    expect([input('Client ID').value, input('Client secret').value]).toEqual(['', '']);
  });

  it('that fills several fields leaves none of them marked', async () => {
    const { go, user } = show('entering: client');
    const state = states['entering: client'];
    if (state.name !== 'entering') throw new Error('unexpected fixture');
    const fields = ['credentials.client_id', 'credentials.client_secret'];
    await go({ ...state, remark: { type: 'missing', fields } });
    expect(screen.getAllByText('Please fill this in.')).toHaveLength(2);
    await user.click(input('Client ID'));
    await user.paste('{"client_id":"abc","client_secret":"s3cret-value"}');
    await user.click(press('Fill them in'));
    expect(screen.queryByText('Please fill this in.')).toBeNull();
  });

  it('that holds several values goes in as it is when the person wants that', async () => {
    const { user } = show('entering: client');
    await user.click(input('Client ID'));
    await user.paste('CLIENT_ID=abc\nCLIENT_SECRET=def');
    await user.click(press('Paste it as it is'));
    expect(input('Client ID').value).toBe('CLIENT_ID=abcCLIENT_SECRET=def');
    expect(input('Client secret').value).toBe('');
  });

  it('that looks like the secret can be moved to where it belongs', async () => {
    const { user } = show('entering: client');
    await user.click(input('Client ID'));
    await user.paste('sec_0123456789abcdef');
    expect(input('Client ID').value).toBe('sec_0123456789abcdef');
    expect(screen.getByText('This looks like the Client secret.')).toBeTruthy();
    await user.click(press('Move it there'));
    expect([input('Client ID').value, input('Client secret').value]).toEqual(['', 'sec_0123456789abcdef']);
    await user.click(press('Undo'));
    expect([input('Client ID').value, input('Client secret').value]).toEqual(['sec_0123456789abcdef', '']);
  });

  it('is forgotten with the next thing typed', async () => {
    const { user } = show('entering');
    await user.click(input('API key'));
    await user.paste('"mk_live_1234"');
    await user.type(input('API key'), '5');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('stands in no attribute and no text, whatever is said of it', async () => {
    const { container, user } = show('entering: client');
    await user.click(input('Client ID'));
    await user.paste('{"client_id":"canary-1","client_secret":"canary-2"}');
    expect(container.innerHTML).not.toContain('canary');
    await user.click(press('Fill them in'));
    expect(container.innerHTML).not.toContain('canary');
  });
});
