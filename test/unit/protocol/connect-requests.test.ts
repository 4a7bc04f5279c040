import { describe, expect, it } from 'vitest';
import { type AuthMode, type AuthModeWire, wireOf } from '../../../src/protocol/auth-mode.js';
import { type ConnectValues, connectRequest, popupPath } from '../../../src/protocol/connect-requests.js';

const token = `nango_connect_session_${'0a'.repeat(32)}`;

function values(
  credentials: Record<string, string>,
  params: Record<string, string> = {},
  assertion: Record<string, string> = {},
): ConnectValues {
  return {
    credentials: new Map(Object.entries(credentials)),
    params: new Map(Object.entries(params)),
    assertion: new Map(Object.entries(assertion)),
  };
}

function wire(mode: AuthMode): AuthModeWire {
  const found = wireOf(mode, null);
  if (!found) throw new Error(mode);
  return found;
}

describe('connectRequest', () => {
  it('sends an API key in the body and the token in the query', () => {
    expect(
      connectRequest(wire('API_KEY'), 'crm', token, values({ apiKey: 'k&1' }, { region: 'eu' })),
    ).toEqual({
      method: 'POST',
      path: `/api-auth/api-key/crm?connect_session_token=${token}&params[region]=eu`,
      body: { apiKey: 'k&1' },
    });
  });

  it('sends both halves of basic credentials, even empty ones', () => {
    expect(connectRequest(wire('BASIC'), 'crm', token, values({ username: 'ada', password: '' }))).toEqual({
      method: 'POST',
      path: `/api-auth/basic/crm?connect_session_token=${token}`,
      body: { username: 'ada', password: '' },
    });
  });

  it('sends no body where nothing was asked', () => {
    const request = connectRequest(wire('NONE'), 'crm', token, values({}, { a: 'b' }));
    expect(request).toEqual({
      method: 'POST',
      path: `/auth/unauthenticated/crm?connect_session_token=${token}&params[a]=b`,
    });
    expect('body' in request || 'bearer' in request).toBe(false);
  });

  it('names its kind where the backend wants it', () => {
    expect(
      connectRequest(wire('SIGNATURE'), 'crm', token, values({ username: 'a', password: 'b' })).body,
    ).toEqual({ username: 'a', password: 'b', type: 'SIGNATURE' });
    expect(connectRequest(wire('JWT'), 'crm', token, values({ keyId: 'k' })).body).toEqual({
      keyId: 'k',
      type: 'JWT',
    });
  });

  it('sends what is used once beside what is kept', () => {
    const { body } = connectRequest(
      wire('TWO_STEP'),
      'crm',
      token,
      values({ id: 'c' }, {}, { privateKey: 'pem' }),
    );
    expect(body).toEqual({ id: 'c', type: 'TWO_STEP', assertionOption: { privateKey: 'pem' } });
    expect(connectRequest(wire('TWO_STEP'), 'crm', token, values({ id: 'c' })).body).toEqual({
      id: 'c',
      type: 'TWO_STEP',
    });
  });

  it('never puts a credential into the address', () => {
    const { path } = connectRequest(
      wire('API_KEY'),
      'crm',
      token,
      values({ apiKey: 'canary' }, { region: 'eu' }),
    );
    expect(path).not.toContain('canary');
  });

  it('sends an empty optional value, as the backend expects', () => {
    expect(connectRequest(wire('NONE'), 'crm', token, values({}, { region: '' })).path).toMatch(
      /&params\[region\]=$/,
    );
  });

  it('keeps a credential that is called like a member of every object', () => {
    const { body } = connectRequest(wire('API_KEY'), 'crm', token, values(JSON.parse('{"__proto__":"x"}')));
    expect(JSON.stringify(body)).toBe('{"__proto__":"x"}');
  });

  it.each([['a/../../oauth'], ['a?b'], ['a#b'], ['a%2Fb'], ['a\\b']])(
    'stays at its endpoint when an integration is called %s',
    (key) => {
      const { path } = connectRequest(wire('NONE'), key, token, values({}));
      const { pathname, searchParams } = new URL(`https://api.example.test${path}`);
      expect(pathname).toMatch(/^\/auth\/unauthenticated\/[^/]+$/);
      expect(decodeURIComponent(pathname)).toBe(`/auth/unauthenticated/${key}`);
      expect(searchParams.get('connect_session_token')).toBe(token);
    },
  );
});

describe('popupPath', () => {
  it('names session, parameters and socket, in this order', () => {
    const path = popupPath(wire('OAUTH2'), 'crm', token, values({}, { subdomain: 'acme inc' }), 's-1');
    expect(path).toBe(
      `/oauth/connect/crm?connect_session_token=${token}&params%5Bsubdomain%5D=acme+inc&ws_client_id=s-1`,
    );
  });

  it('goes on without a socket: the host can still be asked for the connection', () => {
    const path = popupPath(wire('OAUTH2'), 'crm', token, values({}), null);
    expect(path).toBe(`/oauth/connect/crm?connect_session_token=${token}`);
  });

  it('takes along the keys of an app of the person’s own', () => {
    const own = { oauth_client_id_override: 'id', oauth_client_secret_override: 's&' };
    const path = popupPath(wire('OAUTH2'), 'crm', token, values(own), 's-1');
    expect(
      new URL(`https://api.example.test${path}`).searchParams.get(
        'credentials[oauth_client_secret_override]',
      ),
    ).toBe('s&');
  });
});
