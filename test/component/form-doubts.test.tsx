// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { setStage, show } from './stage.js';

setStage();

const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
const apiKey = () => input('API key');

describe('a doubt', () => {
  it('is told at its field with an example, and the person may go on all the same', () => {
    const { part, sent } = show('entering: doubtful');
    expect(screen.getByText('Is this right?')).toBeTruthy();
    const site = input('Site');
    expect(site.getAttribute('aria-describedby')).toContain('params.site:fault');
    expect(
      screen.getByText('It usually looks like acme.example.com, without https:// and path.'),
    ).toBeTruthy();
    expect(screen.getByText('It usually looks like fl_0123456789abcdef.')).toBeTruthy();
    expect(document.activeElement).toBe(site);
    expect(part('submit').textContent).toBe('Connect anyway');
    part('submit').click();
    expect(sent.at(-1)?.type).toBe('user.submitted');
  });

  it('is heard with the names of the fields, as every remark on fields is', async () => {
    const { go } = show('entering: doubtful');
    await go('entering: doubtful');
    expect(screen.getByRole('alert').textContent).toContain('Please check: Site and API key.');
    await go('entering: missing');
    expect(screen.getByRole('alert').textContent).toBe('Please check: Your address and Region.');
  });
});

it('a doubt is gone with the value that it was about', async () => {
  const { part, user } = show('entering: doubtful');
  await user.type(input('Site'), 'a');
  expect(part('submit').textContent).toBe('Connect anyway');
  await user.type(apiKey(), 'b');
  expect(screen.queryByText('Is this right?')).toBeNull();
  expect(part('submit').textContent).toBe('Connect');
});

describe('the flow hears', () => {
  it('that something was typed, once it is other than it was at first, and when it is not any more', async () => {
    const { go, sent, user } = show('entering');
    await user.type(apiKey(), 'a');
    expect(sent).toEqual([{ type: 'user.typed', differs: true }]);
    await go('entering: touched');
    await user.type(apiKey(), 'b');
    expect(sent).toHaveLength(1);
    await user.clear(apiKey());
    expect(sent.at(-1)).toEqual({ type: 'user.typed', differs: false });
  });
});
