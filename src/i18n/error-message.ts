import type { ConnectError } from '../protocol/connect-error.js';
import type { Translate } from './translate.js';

/** Says in one line what went wrong and what the person can do. Never quotes a backend or a provider. */
export function errorMessage({ code }: ConnectError, t: Translate): string {
  return t('error.message', { title: t(`error.${code}.title`), body: t(`error.${code}.body`) });
}
