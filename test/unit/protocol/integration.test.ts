import { describe, expect, it } from 'vitest';
import { decodeIntegrations } from '../../../src/protocol/integration.js';

const row = {
  unique_key: 'crm',
  provider: 'acme-crm',
  display_name: 'Acme CRM',
  logo: 'https://app.example.test/acme.svg',
  forward_webhooks: true,
  created_at: '2026-01-05T09:00:00.000Z',
};
const decodeRow = (change: object) => {
  const answer = decodeIntegrations({ data: [{ ...row, ...change }] });
  return answer.ok ? answer.value[0] : answer.error;
};

describe('decodeIntegrations', () => {
  it('reads rows in the order of the backend', () => {
    const label = { credentials_label: { apiKey: 'Access key' } };
    expect(decodeIntegrations({ data: [row, { ...row, unique_key: 'b', ...label }] })).toEqual({
      ok: true,
      value: [
        {
          key: 'crm',
          provider: 'acme-crm',
          name: 'Acme CRM',
          logoUrl: 'https://app.example.test/acme.svg',
          apiKeyLabel: null,
          preconfigured: [],
        },
        expect.objectContaining({ key: 'b', apiKeyLabel: 'Access key' }),
      ],
    });
  });

  it('reads an empty list', () => {
    expect(decodeIntegrations({ data: [] })).toEqual({ ok: true, value: [] });
  });

  it.each([[undefined], [null], ['']])('calls a row by its key when its name is %j', (display_name) => {
    expect(decodeRow({ display_name })).toMatchObject({ name: 'crm' });
  });

  it.each([
    [undefined],
    [null],
    [''],
    [7],
    ['javascript:alert(1)'],
    ['data:image/svg+xml,<svg onload="alert(1)">'],
    ['/images/acme.svg'],
  ])('shows no logo for the address %j', (logo) => {
    expect(decodeRow({ logo })).toMatchObject({ logoUrl: null });
  });

  it.each([[undefined], [null], [{}], [{ apiKey: null }]])('has no label in %j', (credentials_label) => {
    expect(decodeRow({ credentials_label })).toMatchObject({ apiKeyLabel: null });
  });

  it('knows by name, never by value, what its owner has filled in', () => {
    expect(decodeRow({ preconfigured_credentials: ['clientId', 'clientSecret'] })).toMatchObject({
      preconfigured: ['clientId', 'clientSecret'],
    });
    expect(decodeRow({ preconfigured_credentials: null })).toMatchObject({ preconfigured: [] });
    expect(decodeRow({ preconfigured_credentials: { clientId: 'x' } })).toMatchObject({ preconfigured: [] });
    expect(decodeRow({ preconfigured_credentials: [1, 'a'] })).toMatchObject({ preconfigured: ['a'] });
  });

  it.each([
    [{ unique_key: undefined }],
    [{ unique_key: null }],
    [{ provider: 7 }],
    [{ display_name: ['Acme'] }],
    [{ credentials_label: 'Access key' }],
    [{ credentials_label: { apiKey: 7 } }],
  ])('finds a row with %j malformed', (change) => {
    expect(decodeRow(change)).toBe('malformed');
  });

  it.each([
    [undefined],
    ['<html>'],
    [[row]],
    [{ configs: [row] }],
    [{ data: { 0: row } }],
    [{ data: [null] }],
  ])('finds %j malformed', (answer) => {
    expect(decodeIntegrations(answer)).toEqual({ ok: false, error: 'malformed' });
  });

  it('reads a thousand rows, and names as long as they come', () => {
    const data = Array.from({ length: 1000 }, (_, index) => ({ ...row, unique_key: `crm-${index}` }));
    const answer = decodeIntegrations({ data: [...data, { ...row, display_name: 'x'.repeat(1e6) }] });
    expect(answer.ok && answer.value.length).toBe(1001);
  });

  it('keeps a key that is also a name of every object', () => {
    expect(decodeRow({ unique_key: '__proto__' })).toMatchObject({ key: '__proto__' });
  });
});
