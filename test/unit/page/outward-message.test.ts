import { describe, expect, it } from 'vitest';
import type { ConnectErrorDetail, ConnectUIEvent } from '../../../src/element/options.js';
import type { StepName } from '../../../src/flow/host-event.js';
import { createOutward } from '../../../src/page/outward-message.js';

const step = (name: StepName): ConnectUIEvent => ({ type: 'step', detail: { name } });
const error = (detail: Omit<ConnectErrorDetail, 'message'>): ConnectUIEvent => ({
  type: 'error',
  detail: { message: 'Words.', ...detail } as ConnectErrorDetail,
});
const made: ConnectUIEvent = {
  type: 'connect',
  detail: { connectionId: 'c1', providerConfigKey: 'github', isPending: true },
};

/** What the framing page hears of some events. */
function heard(...events: readonly ConnectUIEvent[]) {
  const outward = createOutward();
  return events.map(outward).filter((message) => message !== null);
}

describe('a framing page', () => {
  it('hears whether a connection is pending of sign-in windows only', () => {
    expect(heard(step('view:form'), made)).toEqual([
      { type: 'connect', payload: { providerConfigKey: 'github', connectionId: 'c1' } },
    ]);
    expect(
      heard(step('view:form'), step('submit'), step('view:waiting'), step('popup_opened'), made),
    ).toEqual([
      { type: 'connect', payload: { providerConfigKey: 'github', connectionId: 'c1', isPending: true } },
    ]);
  });

  it('hears of no step, and of no failure before an attempt', () => {
    expect(
      heard(
        step('view:loading'),
        { type: 'ready', detail: null },
        step('select'),
        error({ code: 'session_expired', status: 401 }),
        step('view:failed'),
        { type: 'close', detail: { reason: 'dismissed', step: 'view:failed', attemptMayComplete: false } },
      ),
    ).toEqual([{ type: 'close' }]);
  });

  it.each([
    [
      { code: 'credentials_rejected', serverCode: 'two_step_credentials_fetch_error' },
      'two_step_credentials_fetch_error',
    ],
    [{ code: 'credentials_rejected' }, 'connection_test_failed'],
    [{ code: 'connection_refused' }, 'connection_validation_failed'],
    [{ code: 'limit_reached' }, 'resource_capped'],
    [{ code: 'popup_closed' }, 'window_closed'],
    [{ code: 'session_expired' }, 'missing_connect_session_token'],
    [{ code: 'api_url_invalid' }, 'invalid_host_url'],
    [{ code: 'access_denied', serverCode: 'callback_err' }, 'callback_err'],
    [{ code: 'access_denied' }, 'callback_err'],
    [{ code: 'network' }, 'unknown_error'],
  ] as const)('knows %j as %s', (detail, errorType) => {
    expect(heard(step('view:form'), error(detail))).toEqual([
      { type: 'error', payload: { errorType, errorMessage: 'Words.' } },
    ]);
  });
});
