import type { ConnectError, ConnectErrorCode } from '../protocol/connect-error.js';
import { shownText } from '../protocol/shown-text.js';
import { Problem } from './notice.js';
import { useUi } from './ui-context.js';

/** Codes whose reason only the other side can tell, so that its own words help. */
const quoted: ReadonlySet<ConnectErrorCode> = new Set([
  'credentials_rejected',
  'provider_refused',
  'connection_refused',
]);

/** Says why something failed, in our words and, where they help, in those of the other side. */
export function QuotedProblem({ error }: { readonly error: ConnectError }) {
  const { t } = useUi();
  const { words } = error;
  // Backends quote what providers answer: JSON and HTML are no words for a person.
  const spoken = words && quoted.has(error.code) && !/[{<]/.test(words) ? shownText(words) : null;
  return (
    <Problem error={error}>{spoken && <p class="words">{t('error.words', { words: spoken })}</p>}</Problem>
  );
}
