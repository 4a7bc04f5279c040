/** Where the demo is unlike a stock server on purpose, as `demo/backend/README.md` tells. */
export interface DeliberateDifference {
  readonly rows: readonly number[];
  /** As the comparison words them; each is found in each of the rows. */
  readonly found: readonly string[];
  readonly why: string;
}

/** Every difference that a replay may find; it must find them all. */
export const deliberateDifferences: readonly DeliberateDifference[] = [
  {
    rows: [1, 2, 26, 144],
    found: [
      'header access-control-allow-origin: none → *',
      'header access-control-expose-headers: none → authorization, etag, content-type, content-length, x-nango-signature, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset',
    ],
    why: 'A page may read every answer. Without these headers a browser reports malformed JSON as a network error.',
  },
  {
    rows: [169, 173, 177, 181, 185, 189, 191, 195, 201, 203, 223, 230, 233],
    found: ['header content-type: text/plain; charset=utf-8 → none', 'header vary: accept → none'],
    why: 'Nobody reads the body of a redirect in a popup, so it has none.',
  },
  {
    rows: [141, 221],
    found: [
      'body.error.code: deprecated_authentication → unknown_account',
      'body.error.payload: undefined → object',
    ],
    why: 'There never were public keys here, so there is none that could be told to be out of use.',
  },
];
