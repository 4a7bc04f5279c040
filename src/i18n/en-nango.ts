/** The English sentences of errors that Nango's client would have made, by code; developers read them. */
export const enNango = {
  missing_auth_token: 'Give the client a connect session token first.',
  missing_connect_session_token: 'Reconnecting takes a connect session token.',
  missing_credentials: 'These credentials belong to no auth mode.',
  invalid_host_url: 'The host must be an http or https address.',
  blocked_by_browser: 'The browser opened no sign-in window.',
  popup_closed: 'The sign-in window was closed before it was done.',
  network: 'The API could not be reached.',
  timeout: 'The API did not answer in time.',
  unexpected_answer: 'The answer was none of this API.',
  unheard: 'The account is connected, but its id could not be heard here; the webhook brings it.',
  not_loaded: 'The connect widget could not be loaded.',
  frame_title: 'Connect an account',
} as const satisfies Readonly<Record<string, string>>;
