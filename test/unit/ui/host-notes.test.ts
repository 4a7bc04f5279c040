import { describe, expect, it } from 'vitest';
import { hostNotes } from '../../../src/ui/form/host-notes.js';

const purpose = 'We match your invoices with your payments.';

function consentOf(consent: unknown) {
  return hostNotes({ consent }).consent;
}

describe('a host', () => {
  it('need not say anything', () => {
    expect(hostNotes({})).toEqual({ reason: null, consent: null });
  });

  it('says why it asks, without the spaces around', () => {
    expect(hostNotes({ reason: ' Your key expired. \n' }).reason).toBe('Your key expired.');
  });

  it.each([[''], ['  '], [null], [7], [{ toString: () => 'text' }]])(
    'says nothing by a reason of %j',
    (reason) => {
      expect(hostNotes({ reason }).reason).toBeNull();
    },
  );

  it('says what connecting means', () => {
    const consent = {
      purpose,
      access: ['Read invoices', 'Read payments'],
      retention: 'Kept for 90 days.',
      termsUrl: 'https://acme.example/terms',
    };
    expect(consentOf(consent)).toEqual(consent);
  });

  it('need not say more than the purpose', () => {
    expect(consentOf({ purpose: ` ${purpose} ` })).toEqual({
      purpose,
      access: [],
      retention: null,
      termsUrl: null,
    });
  });

  it.each([
    [undefined],
    [null],
    ['a text'],
    [[]],
    [{}],
    [{ purpose: ' ' }],
    [{ purpose: 5, access: ['Read'] }],
  ])('asks for no consent by %j', (consent) => {
    expect(consentOf(consent)).toBeNull();
  });

  it('is heard without what is no text', () => {
    const consent = {
      purpose,
      access: ['Read invoices ', null, 3, '', ['Delete']],
      retention: 90,
      termsUrl: {},
    };
    expect(consentOf(consent)).toEqual({
      purpose,
      access: ['Read invoices'],
      retention: null,
      termsUrl: null,
    });
    expect(consentOf({ purpose, access: 'Read invoices' })?.access).toEqual([]);
  });

  it('is heard once where it says the same twice', () => {
    expect(consentOf({ purpose, access: ['Read', 'Write', 'Read'] })?.access).toEqual(['Read', 'Write']);
  });

  it('lists no more than a person reads', () => {
    const access = Array.from({ length: 500 }, (_, index) => `Read part ${index}`);
    expect(consentOf({ purpose, access })?.access).toEqual(access.slice(0, 10));
  });

  it.each([
    ['http://acme.example/terms'],
    ['javascript:alert(1)'],
    ['data:text/html,terms'],
    ['//acme.example/terms'],
    ['/terms'],
    ['https://'],
  ])('leads nobody to %s', (termsUrl) => {
    expect(consentOf({ purpose, termsUrl })?.termsUrl).toBeNull();
  });
});
