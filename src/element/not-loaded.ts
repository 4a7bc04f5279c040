import type { ConnectUIEvent } from './options.js';

/** Says that code of ours could not be fetched; the sentence, too, has to be there without it. */
export const notLoaded: Extract<ConnectUIEvent, { type: 'error' }> = {
  type: 'error',
  detail: { code: 'network', message: 'The connect widget could not be loaded.' },
};
