import { describe, expect, it, vi } from 'vitest';
import { roles } from '../../../src/appearance/appearance.js';
import { answerOf, crossingRoles } from '../../../src/element/crossing.js';

it('lets every role cross into a frame, but for the font, which crosses by itself', () => {
  const all = Object.values(roles).map(({ property }) => property);
  expect([...crossingRoles, '--connect-ui-font'].sort()).toEqual(all.sort());
});

describe('what the page in a frame asks of the host', () => {
  it('is answered by the host’s own callback', async () => {
    const resolveConnection = async ({ integration }: { readonly integration: string }) =>
      `of ${integration}`;
    expect(await answerOf({ resolveConnection }, 'resolveConnection', { integration: 'github' })).toBe(
      'of github',
    );
  });

  it('is nothing where the host has no such callback, or the page asks for what is no question', async () => {
    expect(await answerOf({}, 'createConnectLink', { integration: 'github' })).toBeNull();
    const onEvent = vi.fn();
    expect(await answerOf({ onEvent }, 'onEvent' as 'resolveConnection', {})).toBeNull();
    expect(onEvent).not.toHaveBeenCalled();
  });

  it('is nothing where the host fails, and its developers see why', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const thrown = new Error('the server is down');
    const fetchSessionToken = () => Promise.reject(thrown);
    expect(await answerOf({ fetchSessionToken }, 'fetchSessionToken', undefined)).toBeNull();
    expect(report).toHaveBeenCalledExactlyOnceWith(thrown);
    vi.unstubAllGlobals();
  });

  it('crosses as data, whatever a framework has wrapped it in', async () => {
    const link = new Proxy({ url: 'https://connect.example.com/', expiresAt: 7 }, {});
    const createConnectLink = async () => link;
    const answer = await answerOf({ createConnectLink }, 'createConnectLink', { integration: 'github' });
    expect(structuredClone(answer)).toEqual({ url: 'https://connect.example.com/', expiresAt: 7 });
  });
});
