import { apiAddress } from '../protocol/api-address.js';
import { type Decoder, decoder, readList, readObject, readOptional, readText } from '../protocol/decode.js';
import { webAddress } from '../protocol/web-address.js';

/** What a deployment of the page works with; all else is turned away. Lies beside the page as `config.json`. */
export interface PageConfig {
  /** Addresses of the APIs that a token may be sent to. */
  readonly apiURLs: readonly string[];
  /** The one that is meant where the page's address names none. */
  readonly apiURL: string;
  /** Origins of the pages that may frame this one. */
  readonly parents: readonly string[];
  /** Where people may be sent afterwards, each without query and fragment, which are a link's own. */
  readonly returnUrls: readonly string[];
  /** Name of the app that people connect their accounts to; `null` where the framing page's address must do. */
  readonly appName: string | null;
}

/** Decodes `config.json`. The script that writes it tells what is wrong with it; here it only must not be believed. */
export const decodePageConfig: Decoder<PageConfig> = decoder((value) => {
  const config = readObject(value);
  const apiURLs = readList(config.apiURLs, readText);
  return {
    apiURLs,
    apiURL: readOptional(config.apiURL, readText) ?? readText(apiURLs[0]),
    parents: readOptional(config.parents, (list) => readList(list, readText)) ?? [],
    returnUrls: readOptional(config.returnUrls, (list) => readList(list, readText)) ?? [],
    appName: readOptional(config.appName, readText),
  };
});

/** Answers the listed API that an address means, the default one for none; `null` where it is not listed. */
export function allowedApi({ apiURLs, apiURL }: PageConfig, asked: string | null): string | null {
  const wanted = apiAddress(asked ?? apiURL)?.base;
  return wanted !== undefined && apiURLs.some((one) => apiAddress(one)?.base === wanted) ? wanted : null;
}

/** Answers where to send the person afterwards, as the host wrote it; `null` unless that place is listed. */
export function allowedReturn({ returnUrls }: PageConfig, asked: string | null): string | null {
  const wanted = webAddress(asked);
  if (!wanted || wanted.username || wanted.password) return null;
  return returnUrls.some((one) => placeOf(one) === placeOf(wanted.href)) ? wanted.href : null;
}

function placeOf(address: string): string | undefined {
  const url = webAddress(address);
  return url ? url.origin + url.pathname : undefined;
}
