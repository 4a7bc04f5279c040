import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/protocol/session.js';
import { fixedByHost, guideOfHost } from '../../../src/protocol/session-of-integration.js';
import { session } from '../../fixtures/state-parts.js';

const saying = (text: string): Session => ({ ...session, answer: JSON.parse(text) });

describe('what the host told the backend of one integration', () => {
  const host = saying(`{
    "integrations_config_defaults": {
      "crm": { "connection_config": { "subdomain": "acme" }, "authorization_params": { "prompt": "consent" } },
      "mail": { "authorization_params": {} }
    },
    "overrides": { "crm": { "docs_connect": "https://docs.example.test" }, "mail": {} }
  }`);

  it('is the values it has fixed and its own guide', () => {
    expect(fixedByHost(host, 'crm')).toEqual({ subdomain: 'acme' });
    expect(guideOfHost(host, 'crm')).toBe('https://docs.example.test');
  });

  it.each(['mail', 'other', 'constructor', '__proto__'])('is nothing for %s', (key) => {
    expect(fixedByHost(host, key)).toEqual({});
    expect(guideOfHost(host, key)).toBeNull();
  });

  it('is found under names that every object has', () => {
    const odd = saying(
      '{"integrations_config_defaults":{"__proto__":{"connection_config":{"__proto__":"x"}}},"overrides":{"constructor":{"docs_connect":"y"}}}',
    );
    expect(Object.entries(fixedByHost(odd, '__proto__'))).toEqual([['__proto__', 'x']]);
    expect(guideOfHost(odd, 'constructor')).toBe('y');
  });

  it.each([
    '{"integrations_config_defaults":[],"overrides":[]}',
    '{"integrations_config_defaults":{"crm":1},"overrides":{"crm":null}}',
    '{"integrations_config_defaults":{"crm":{"connection_config":"x"}},"overrides":{"crm":{"docs_connect":1}}}',
    '{"integrations_config_defaults":null,"overrides":"x"}',
  ])('keeps nobody from connecting when it cannot be read: %s', (text) => {
    expect(fixedByHost(saying(text), 'crm')).toEqual({});
    expect(guideOfHost(saying(text), 'crm')).toBeNull();
  });
});
