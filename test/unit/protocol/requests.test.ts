import { describe, expect, it } from 'vitest';
import { providerRequest } from '../../../src/protocol/provider-request.js';
import { integrationsRequest, sessionRequest } from '../../../src/protocol/requests.js';

const token = `nango_connect_session_${'0a'.repeat(32)}`;

describe('what is read before a form', () => {
  it('is asked for without a query, which the backend would refuse', () => {
    expect(sessionRequest(token)).toEqual({ method: 'GET', path: '/connect/session', bearer: token });
    expect(integrationsRequest(token)).toEqual({ method: 'GET', path: '/integrations', bearer: token });
    expect(providerRequest(token, 'acme-crm')).toEqual({
      method: 'GET',
      path: '/providers/acme-crm',
      bearer: token,
    });
  });

  it.each([['../connect/session'], ['a/b'], ['a?x=1'], ['a#b'], ['a b']])(
    'stays below /providers/ when a provider is called %s',
    (provider) => {
      const { pathname, search, hash } = new URL(
        `https://api.example.test${providerRequest(token, provider).path}`,
      );
      expect(pathname).toMatch(/^\/providers\/[^/]+$/);
      expect(search + hash).toBe('');
    },
  );
});
