import { describe, expect, it } from 'vitest';
import { decodeParentMessage } from '../../../src/page/parent-message.js';

describe('what a framing page says', () => {
  it('is a token, or settings to preview', () => {
    expect(decodeParentMessage({ type: 'session_token', sessionToken: 'token' })).toEqual({
      type: 'session_token',
      sessionToken: 'token',
    });
    const theme = { light: { primary: '#123' }, dark: { primary: 7 } };
    expect(
      decodeParentMessage({ type: 'settings_changed', payload: { defaultTheme: 'dark', theme } }),
    ).toEqual({
      type: 'settings_changed',
      appearance: { theme: 'dark', light: { accent: '#123' } },
    });
    expect(decodeParentMessage({ type: 'settings_changed' })).toEqual({
      type: 'settings_changed',
      appearance: {},
    });
  });

  it('is a port of one of our elements, when there is one', () => {
    const { port1, port2 } = new MessageChannel();
    expect(decodeParentMessage({ type: 'connect_ui_port' }, port1)).toEqual({ type: 'port', port: port1 });
    expect(decodeParentMessage({ type: 'connect_ui_port' })).toBeNull();
    port1.close();
    port2.close();
  });

  it.each([
    null,
    7,
    'session_token',
    {},
    { type: 'ready' },
    { type: 'session_token' },
    { type: 'session_token', sessionToken: '' },
  ])('is nothing when it is %j', (data) => {
    expect(decodeParentMessage(data)).toBeNull();
  });
});
