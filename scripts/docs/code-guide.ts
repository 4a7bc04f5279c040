import type { ConnectErrorCode } from '../../src/protocol/connect-error.js';

/** What is told of a code besides what the source says, in Markdown; each is one sentence or two. */
export interface CodeGuide {
  /** What happened. */
  readonly when: string;
  /** What the widget does, and what the person can. */
  readonly widget: string;
  /** What the host's page, its server or whoever runs the API does about it. */
  readonly host: string;
}

/** Guides to every code, in the order in which they are told; those next to each other are mended in the same place. */
export const codeGuides: Readonly<Record<ConnectErrorCode, CodeGuide>> = {
  session_expired: {
    when: 'The API answers 401: it does not know the token, or the token is older than its half hour. It does not tell which.',
    widget:
      'Asks `fetchSessionToken` once for all that waits, and goes on with what was typed. Without one it says so, and goes on with the next `sessionToken`.',
    host: 'Give `fetchSessionToken`, and [make a session when it is asked for](backend.md#a-session), not with the page. If new tokens fail too, `apiURL` is not [the API that made them](servers.md).',
  },
  session_invalid: {
    when: 'What was given is no token: another shape, blanks or line breaks in it, an API key.',
    widget: 'As with one that has expired.',
    host: 'Hand over `data.token` as the API answered it, and nothing else. `doctor()` knows an API key when it sees one: revoke it.',
  },
  session_unavailable: {
    when: 'Your `fetchSessionToken` threw, answered no text, or took [too long](faults.md#how-long-anything-may-take); or there is none, and no `sessionToken` came in time.',
    widget: '*Try again* asks again; a token that comes late is taken.',
    host: 'Look at what your own server answered: mostly that nobody is signed in any more. What your callback threw stands in the console.',
  },
  api_url_invalid: {
    when: '`apiURL` is no `http(s)` address, or has a password in it. In an [isolated frame](isolated-frame.md): `pageUrl` is none, or of your page’s own origin.',
    widget: 'Sends nothing, and offers no *Try again*.',
    host: 'Set [the address of the API](servers.md), with its base path.',
  },
  network: {
    when: 'Nobody answered: offline, refused, cut off, redirected; or the browser kept it back, by the page’s policy, CORS or an ad blocker. Or a file of the widget itself did not come.',
    widget: 'Makes reads again, twice. What connects is sent once; the form keeps what was typed.',
    host: 'Where it happens to few, nothing. Where it happens to all, `doctor()` tells policy, CORS and an API that is down apart; for the files, see that `dist/` was copied as a whole, and [from one version](self-hosting.md#a-new-version).',
  },
  timeout: {
    when: 'Nobody answered [in time](faults.md#how-long-anything-may-take), or the server said so (408, 504). A stock server never answers wrong `BILL` credentials.',
    widget:
      'Keeps what was typed. It may have connected all the same: `close` says `attemptMayComplete: true`.',
    host: 'Take your [webhook](backend.md#saving-the-connection) as the record.',
  },
  server_error: {
    when: 'The API answered 5xx.',
    widget: 'Makes reads again, twice. What connects is sent once; the form keeps what was typed.',
    host: 'Look at the API’s log. One integration whose provider is not in the API’s catalogue makes the whole list fail.',
  },
  rate_limited: {
    when: 'The API answered 429: all people of an account share its limit, 200 requests a minute on a stock server.',
    widget:
      'Makes reads again where the limit ends within a second, and reads nothing ahead while little is left. `retryAfterMs` says when it ends, in ms, where the API tells and the clocks agree.',
    host: 'Raise the limit, by [what an opening costs](self-hosting.md#what-an-opening-costs).',
  },
  unexpected_answer: {
    when: 'What answered is not this API: a page of HTML, JSON of another shape, a refusal of a read for no reason that is known.',
    widget: '*Try again*.',
    host: 'Set `apiURL` to the API, not its dashboard: a stock server answers unknown addresses with a page. Look for a proxy between that answers in its place.',
  },
  integration_not_allowed: {
    when: 'The session does not allow it, or the `integration` that you named is not in the session’s list.',
    widget: 'Offers no *Try again*.',
    host: 'Name the integration’s key, not its provider, and allow it in the session (`allowed_integrations`).',
  },
  integration_unknown: {
    when: 'The API does not know it any more: it was removed or renamed while the person looked at the list.',
    widget: 'Keeps the form; *Back* leads to the list.',
    host: 'Where you name it yourself, name it by its new key.',
  },
  integration_misconfigured: {
    when: 'It is set up in a way that cannot work: no client id or secret of its OAuth app, a provider or auth mode that the API does not know, a value that its addresses need and nobody asks for; or an `external_id` that your session presets and that is no UUID.',
    widget: 'Says to tell your support; *Back* leads to the list.',
    host: 'Mend the integration in the API. `serverCode` says what it lacks.',
  },
  auth_mode_unsupported: {
    when: 'The provider connects in a way that this version does not know.',
    widget: 'Says to ask your support, and offers no *Try again*.',
    host: 'Update `connect-ui`, or leave the integration out of your sessions.',
  },
  credentials_rejected: {
    when: 'The provider did not take what was typed. Where the API gets a token for it, an API that cannot reach the provider says the same.',
    widget: 'Goes back to the form, with all that was typed, and quotes the provider where it used words.',
    host: 'Nothing. Where good keys fail, look from the API’s side: region, host and proxy of the integration.',
  },
  input_rejected: {
    when: 'The API did not take the fields that `fields` names.',
    widget: 'Goes back to the form, and marks them.',
    host: 'Nothing, unless it is a value that your session presets.',
  },
  connection_refused: {
    when: 'The validation script of your integration refused the account, or the API refused it with a code that this version does not know.',
    widget: 'Goes back to the form, and quotes the words of the refusal.',
    host: 'Say in the script’s error what the person can do. `serverCode` tells the second case.',
  },
  connection_gone: {
    when: 'The connection to [renew](reconnecting.md) was removed meanwhile.',
    widget: 'Goes back to the form; *Connect* fails again.',
    host: 'Take it out of your table, and offer to connect anew, with an ordinary session.',
  },
  limit_reached: {
    when: 'No more connections are allowed.',
    widget: 'Goes back to the form.',
    host: 'Raise the plan’s limit. A stock server says so earlier, to your server, when it makes the session: tell the person then.',
  },
  access_denied: {
    when: 'The person said no at the provider.',
    widget: 'Goes back to the form; *Connect* opens a new window.',
    host: 'Nothing. If many say no, say in `reason` and `consent` what the access is for.',
  },
  provider_refused: {
    when: 'The provider ended the sign-in for another reason, which its words may tell: an app that is not approved, an address of return that it does not know, an account without the rights.',
    widget: 'Goes back to the form, and quotes the provider’s words.',
    host: 'Read the words. See that the provider knows the API’s callback address, and that the OAuth app may be used by others than its owner.',
  },
  popup_closed: {
    when: "The sign-in window reads closed, and you set `detectClosedPopup: 'fail'`. A window that a `Cross-Origin-Opener-Policy` cuts off [reads closed as well](popups.md).",
    widget:
      'Goes back to the form; *Connect* opens a new window. The other one may still finish: `close` says `attemptMayComplete: true`.',
    host: 'Leave the option at `ask`: a window that reads closed is then a question, and no error.',
  },
};
