import { describe, expect, it } from 'vitest';
import { decodeSession } from '../../../src/protocol/session.js';

const endUser = { id: 'u_1', display_name: null, email: null, tags: null, organization: null };
const bare = {
  endUser: null,
  allowedIntegrations: null,
  isReconnecting: false,
  websocketsPath: null,
};

describe('decodeSession', () => {
  it('reads all that the host told the backend', () => {
    const answer = {
      data: {
        endUser: {
          id: 'u_1',
          display_name: 'Ada',
          email: 'ada@example.test',
          tags: { plan: 'pro' },
          organization: { id: 'o_1', display_name: 'Engines' },
        },
        connectUISettings: { showWatermark: true },
        allowed_integrations: ['crm', 'mail'],
        integrations_config_defaults: {
          crm: { connection_config: { subdomain: 'acme' }, authorization_params: { prompt: 'consent' } },
          mail: { authorization_params: {} },
        },
        isReconnecting: true,
        overrides: { crm: { docs_connect: 'https://docs.example.test' }, mail: {} },
        websocketsPath: '/ws',
      },
    };
    expect(decodeSession(answer)).toEqual({
      ok: true,
      value: {
        endUser: {
          id: 'u_1',
          displayName: 'Ada',
          email: 'ada@example.test',
          organization: { id: 'o_1', displayName: 'Engines' },
        },
        allowedIntegrations: ['crm', 'mail'],
        isReconnecting: true,
        websocketsPath: '/ws',
        answer: answer.data,
      },
    });
  });

  it('takes the answer of an older server, which leaves almost everything out', () => {
    expect(decodeSession({ data: {} })).toEqual({ ok: true, value: { ...bare, answer: {} } });
  });

  it('takes null for what is left out', () => {
    const data = Object.fromEntries(
      ['endUser', 'allowed_integrations', 'integrations_config_defaults', 'overrides', 'websocketsPath'].map(
        (name) => [name, null],
      ),
    );
    const answer = { ...data, isReconnecting: null };
    expect(decodeSession({ data: answer })).toEqual({ ok: true, value: { ...bare, answer } });
  });

  it('reads a person of whom only the id is known', () => {
    const answer = decodeSession({ data: { endUser } });
    expect(answer.ok && answer.value.endUser).toEqual({
      id: 'u_1',
      displayName: null,
      email: null,
      organization: null,
    });
  });

  it('is a reconnect only when the backend says so plainly', () => {
    const answer = decodeSession({ data: { isReconnecting: 'true' } });
    expect(answer.ok && answer.value.isReconnecting).toBe(false);
  });

  it.each([
    [undefined],
    [null],
    ['<html>'],
    [[]],
    [{}],
    [{ data: null }],
    [{ data: [] }],
    [{ error: { code: 'server_error' } }],
    [{ data: { endUser: 'Ada' } }],
    [{ data: { endUser: {} } }],
    [{ data: { endUser: { ...endUser, email: 7 } } }],
    [{ data: { endUser: { ...endUser, organization: 'Engines' } } }],
    [{ data: { endUser: { ...endUser, organization: {} } } }],
    [{ data: { allowed_integrations: 'crm' } }],
    [{ data: { allowed_integrations: ['crm', 1] } }],
    [{ data: { websocketsPath: 1 } }],
  ])('finds %j malformed', (answer) => {
    expect(decodeSession(answer)).toEqual({ ok: false, error: 'malformed' });
  });
});
