/** The English sentences that only the hosted page says. */
export const enPage = {
  'page.you': 'You',
  'page.organization': 'Organization',
  'page.app': 'App',
  'page.unset.title': 'This page is not set up yet',
  'page.unset.body': 'Its settings are missing or have a mistake. Contact the app’s support team.',
  'page.foreign.title': 'This can’t be opened here',
  'page.foreign.body': 'It names a server that this page does not work with. Nothing was sent there.',
  'page.incomplete.title': 'This link can’t be opened',
  'page.incomplete.body':
    'It is not complete, or it was used before. If you are not connected yet, open it again from the message or the app that gave it to you.',
  'page.ended.title': 'This link has ended',
  'page.ended.body': 'It works only for a while, to keep you safe. Ask for a new one where you got it.',
  'page.closeTab': 'You can close this tab now.',
  'page.goBack': 'Go back to {place}',
  'page.cancel': 'Cancel and go back to {place}',
} as const satisfies Readonly<Record<string, string>>;
