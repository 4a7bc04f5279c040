import { decoder, readList, readObject, readOptional, readText, textsIn } from './decode.js';
import { shownText } from './shown-text.js';

/** One configured way to connect; a row of the picker, and of the answer of `GET /integrations`. */
export interface Integration {
  /** `unique_key` on the wire, `providerConfigKey` in results. */
  readonly key: string;
  /** Name of the provider's entry in the catalogue. */
  readonly provider: string;
  /** What people know it by: the owner's name for it, else the provider's. */
  readonly name: string;
  /** `null` when there is none or it is no http(s) address. */
  readonly logoUrl: string | null;
  /** How the integration's owner calls the API key; `null` for the provider's word. */
  readonly apiKeyLabel: string | null;
  /** Names of credentials that the owner has filled in; their values are not told. */
  readonly preconfigured: readonly string[];
}

/** Decodes the answer of `GET /integrations`, in the order the backend gives. */
export const decodeIntegrations = decoder((value): readonly Integration[] =>
  readList(readObject(value).data, (item) => {
    const row = readObject(item);
    const key = readText(row.unique_key);
    const label = readOptional(row.credentials_label, readObject);
    return {
      key,
      provider: readText(row.provider),
      name: shownText(readOptional(row.display_name, readText) || key),
      logoUrl: logoAddress(row.logo),
      apiKeyLabel: readOptional(label?.apiKey, readText),
      preconfigured: textsIn(row.preconfigured_credentials),
    };
  }),
);

/** Thousands are read before the first is shown. What is wrong behind the scheme fails as an image that is not there. */
function logoAddress(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : null;
}
