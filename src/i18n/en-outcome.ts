/** The English sentences of what comes of an attempt, right or wrong. */
export const enOutcome = {
  'success.title': '{name} is connected',
  'success.hint': 'You can start using it now.',
  'success.laterHint': 'The details arrive in a moment. There is nothing more to do.',
  'success.pending': '{name} is waiting for approval',
  'success.pendingHint': 'Someone at {name} still has to approve this. There is nothing more to do here.',
  'success.done': 'Done',
  'success.another': 'Connect another',
  'error.credentials_rejected.title': 'These details did not work',
  'error.credentials_rejected.body': 'Check for typing mistakes and missing characters, then connect again.',
  'error.input_rejected.title': 'Some details need another look',
  'error.input_rejected.body': 'Correct them, then connect again.',
  'error.connection_refused.title': 'This account can’t be connected',
  'error.connection_refused.body':
    'The app checked it and refused. Use another account, or ask its support team.',
  'error.connection_gone.title': 'This connection no longer exists',
  'error.connection_gone.body': 'It was removed meanwhile. Reload the page and connect it as a new one.',
  'error.limit_reached.title': 'The limit is reached',
  'error.limit_reached.body':
    'Remove a connection you no longer need, or ask the app’s support team for more.',
} as const satisfies Readonly<Record<string, string>>;
