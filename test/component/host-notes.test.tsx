// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { setStage, show } from './stage.js';

setStage();

const bare = { purpose: 'We match your invoices.' };

/** Shows a form with what the host says. */
function say(said: { readonly reason?: string; readonly consent?: object }) {
  return show('entering', 'modal', {}, said);
}

describe('why the person is asked', () => {
  it('is said in the host’s words', () => {
    say({ reason: 'Your key expired on Monday.' });
    expect(screen.getByText('Why you are asked')).toBeTruthy();
    expect(screen.getByText('Your key expired on Monday.')).toBeTruthy();
  });

  it('is not mentioned where the host gives no reason', () => {
    say({});
    expect(screen.queryByText('Why you are asked')).toBeNull();
  });

  it('is text, whatever the host says', () => {
    say({ reason: '<b>now</b>' });
    expect(screen.getByText('<b>now</b>')).toBeTruthy();
  });
});

describe('what the person agrees to', () => {
  it('is said with the purpose, and that pressing the button agrees', () => {
    say({ consent: bare });
    expect(screen.getByText('How your Meteor Analytics account is used')).toBeTruthy();
    expect(screen.getByText('We match your invoices.')).toBeTruthy();
    expect(screen.getByText('By pressing Connect you agree to this.')).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Read the terms' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Connect' }).getAttribute('aria-describedby')).toBe('consent');
  });

  it('lists what is read or changed, and says how long it is kept', () => {
    const consent = { ...bare, access: ['Read invoices', 'Read payments'], retention: 'Kept for 90 days.' };
    say({ consent });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(consent.access);
    expect(screen.getByText('Kept for 90 days.')).toBeTruthy();
  });

  it('leads to the terms in a window of their own, which learns nothing of this one', () => {
    say({ consent: { ...bare, termsUrl: 'https://acme.example/terms' } });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Read the terms' });
    expect(link.href).toBe('https://acme.example/terms');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it('is not mentioned where the host asks for nothing', () => {
    say({});
    expect(screen.queryByText(/you agree/)).toBeNull();
  });
});
