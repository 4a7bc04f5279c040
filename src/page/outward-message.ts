import type { ConnectErrorDetail, ConnectUIEvent } from '../element/options.js';
import type { ViewName } from '../flow/host-event.js';
import { authErrorType } from '../protocol/auth-error-type.js';

/** What the framing page hears, in the words of the wire. */
export type OutwardMessage =
  | {
      readonly type: 'connect';
      readonly payload: {
        readonly providerConfigKey: string;
        /** `null` where it worked, but only the host's webhook knows the id. */
        readonly connectionId: string | null;
        /** Told of sign-in windows only. */
        readonly isPending?: boolean;
      };
    }
  | {
      readonly type: 'error';
      readonly payload: { readonly errorType: string; readonly errorMessage: string };
    }
  | { readonly type: 'close' };

/**
 * Makes what turns the widget's events into messages for the framing page; `null` for those that are not told. Of
 * failures it hears those of an attempt, because a list or a form that could not be read is none.
 */
export function createOutward(): (event: ConnectUIEvent) => OutwardMessage | null {
  let view: ViewName = 'view:loading';
  return (event) => {
    switch (event.type) {
      case 'step':
        if (isView(event.detail.name)) view = event.detail.name;
        return null;
      case 'connect': {
        const { providerConfigKey, connectionId, isPending } = event.detail;
        const hadWindow = view === 'view:waiting';
        return {
          type: 'connect',
          payload: { providerConfigKey, connectionId, ...(hadWindow && { isPending }) },
        };
      }
      case 'error':
        return view === 'view:form' || view === 'view:waiting' ? failure(event.detail) : null;
      case 'close':
        return { type: 'close' };
      case 'ready':
        return null;
    }
  };
}

function isView(name: string): name is ViewName {
  return name.startsWith('view:');
}

function failure({ code, serverCode, message }: ConnectErrorDetail): OutwardMessage {
  return { type: 'error', payload: { errorType: authErrorType(code, serverCode), errorMessage: message } };
}
