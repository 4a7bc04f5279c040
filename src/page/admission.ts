import { fail, ok, type Result } from '../protocol/result.js';
import type { PageAddress } from './page-address.js';
import { allowedApi, allowedReturn, type PageConfig } from './page-config.js';

/** What the page may do at this address. */
export interface Admission {
  /** The one API that tokens are sent to. */
  readonly apiURL: string;
  /** Where the person goes afterwards; `null` for nowhere. */
  readonly returnUrl: string | null;
}

/**
 * Why nothing can be opened. `unset`: the page has no settings that work. `foreign`: it was asked for an API that is
 * not its own. `incomplete`: a link without a token.
 */
export type PageFault = 'unset' | 'foreign' | 'incomplete';

/** Holds an address against the page's own lists. Whoever is not admitted gets no token sent anywhere. */
export function admit(
  config: PageConfig | null,
  { apiURL: askedApi, returnUrl }: Pick<PageAddress, 'apiURL' | 'returnUrl'>,
): Result<Admission, PageFault> {
  if (!config) return fail('unset');
  const apiURL = allowedApi(config, askedApi);
  return apiURL === null
    ? fail(askedApi === null ? 'unset' : 'foreign')
    : ok({ apiURL, returnUrl: allowedReturn(config, returnUrl) });
}
