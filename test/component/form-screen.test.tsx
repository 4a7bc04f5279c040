// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

const apiKey = () => screen.getByLabelText<HTMLInputElement>('API key', { selector: 'input' });
const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });

describe('what the person types', () => {
  it('is sent by a press, within the event itself', () => {
    const { part, sent } = show('entering');
    apiKey().value = ' good-key ';
    part('submit').click();
    expect(sent).toEqual([
      { type: 'user.submitted', typed: new Map([['credentials.apiKey', ' good-key ']]) },
    ]);
  });

  it('is sent by Enter', async () => {
    const { sent, user } = show('entering: user name and password');
    await user.type(input('Username'), 'ada');
    await user.type(input('Password'), 'secret{Enter}');
    const typed = new Map([
      ['credentials.username', 'ada'],
      ['credentials.password', 'secret'],
    ]);
    expect(sent.at(-1)).toEqual({ type: 'user.submitted', typed });
  });

  it('is kept when the details are rejected', async () => {
    const { go, user } = show('entering');
    await user.type(apiKey(), 'wrong-key');
    await go('submitting');
    await go('entering: credentials rejected');
    expect(apiKey().value).toBe('wrong-key');
  });

  it('is kept when the person comes back from the provider', async () => {
    const { go, user } = show('entering: popup with fields');
    await user.type(input('Your address'), 'acme');
    await go('authorizing: fields');
    await go('entering: popup with fields');
    expect(input('Your address').value).toBe('acme');
  });

  it('is gone with another integration', async () => {
    const { go, user } = show('entering');
    await user.type(apiKey(), 'canary');
    await go('entering: user name and password');
    expect(input('Username').value).toBe('');
  });

  it('stands in no attribute and no text', async () => {
    const { container, go, user } = show('entering');
    await user.type(apiKey(), 'canary');
    await user.click(screen.getByRole('button', { name: 'Show API key' }));
    for (const state of ['submitting', 'entering: credentials rejected', 'entering: missing'] as const) {
      expect(container.innerHTML).not.toContain('canary');
      await go(state);
    }
  });
});

it.each([
  ['entering', 'Connect Meteor Analytics'],
  ['entering: again', 'Reconnect Meteor Analytics'],
] as const)('the form is called by the title: %s', (state, name) => {
  const { part } = show(state);
  expect(screen.getByRole('form', { name }).contains(part('submit'))).toBe(true);
});

describe('a field', () => {
  it('says what it is, what it may look like, and what surrounds it', () => {
    show('entering: popup with fields');
    const address = input('Your address');
    expect(address.placeholder).toBe('acme');
    const described = address.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'https://',
      '.fernleaf.example',
      'The part you see in front of .fernleaf.example when you are signed in.',
    ]);
  });

  it('is required unless it says optional', () => {
    show('entering: popup with fields');
    expect(input('Your address').required).toBe(true);
    expect(input('Account ID').required).toBe(false);
    expect(screen.getAllByText('Optional')).toHaveLength(2);
  });

  it('preselects nothing where the person has to choose', async () => {
    const { part, sent, user } = show('entering: popup with fields');
    const region = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Region' });
    expect(region.value).toBe('');
    await user.selectOptions(region, 'Europe');
    part('submit').click();
    expect(sent.at(-1)).toMatchObject({
      typed: expect.toSatisfy((typed) => typed.get('params.region') === 'Europe'),
    });
  });

  it('conceals a secret until the person wants to see it', async () => {
    const { user } = show('entering');
    expect(apiKey().className).toBe('concealed');
    await user.click(screen.getByRole('button', { name: 'Show API key' }));
    expect(apiKey().className).toBe('');
    await user.click(screen.getByRole('button', { name: 'Hide API key' }));
    expect(apiKey().className).toBe('concealed');
  });

  it('lets password managers fill in a user name and its password', () => {
    show('entering: user name and password');
    expect(input('Username').autocomplete).toBe('username');
    expect(input('Password').autocomplete).toBe('current-password');
    expect(input('Password').type).toBe('password');
    expect(input('Password').hasAttribute('data-1p-ignore')).toBe(false);
  });

  it('keeps password managers away from keys', () => {
    show('entering');
    expect(apiKey().autocomplete).toBe('off');
    // Browsers offer to keep whatever stands in an input of type password.
    expect(apiKey().type).toBe('text');
    for (const attribute of ['data-1p-ignore', 'data-lpignore', 'data-bwignore']) {
      expect(apiKey().getAttribute(attribute)).toBe('true');
    }
    expect(apiKey().getAttribute('autocapitalize')).toBe('none');
  });
});

describe('a fault', () => {
  it('is told at every field that must be filled, and the first one gets the focus', () => {
    show('entering: missing');
    const address = input('Your address');
    expect(address.getAttribute('aria-invalid')).toBe('true');
    expect(address.getAttribute('aria-describedby')).toContain('params.subdomain:fault');
    expect(screen.getByText('Please fill this in.')).toBeTruthy();
    expect(screen.getByText('Please choose one.')).toBeTruthy();
    expect(document.activeElement).toBe(address);
  });

  it('disappears once the person changes the field, and comes back when sent again', async () => {
    const { go, user } = show('entering: missing');
    await user.type(input('Your address'), 'a');
    expect(screen.queryByText('Please fill this in.')).toBeNull();
    expect(input('Your address').hasAttribute('aria-invalid')).toBe(false);
    await go('entering: input rejected');
    expect(screen.getByText('Please check this.')).toBeTruthy();
  });

  it('moves the focus each time the person presses', async () => {
    const { go } = show('entering: missing');
    screen.getByRole('button', { name: 'Connect' }).focus();
    const state = states['entering: missing'];
    if (state.name !== 'entering') throw new Error('unexpected fixture');
    await go({ ...state, remark: { type: 'missing', fields: ['params.region'] } });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Region' }));
  });
});
