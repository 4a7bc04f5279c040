/** The English sentences of the way through the provider's page. */
export const enPopup = {
  'waiting.title': 'Finish signing in at {name}',
  'waiting.hint': 'It is open in another window. This page goes on by itself when you are done.',
  'waiting.almostDone': 'Almost done…',
  'waiting.almostDoneHint': '{name} said yes. We are saving the connection.',
  'waiting.answered': 'One moment…',
  'waiting.answeredHint': '{name} answered. We are checking what it said.',
  'waiting.unsure': 'Did a window open?',
  'waiting.unsureHint': 'If not, your browser may have blocked it. You can open it here instead.',
  'waiting.allow': 'How to allow pop-ups',
  'waiting.allow.chrome':
    'In {browser}: press the sign of a blocked window at the end of the address bar, choose to always allow, then press Open it again.',
  'waiting.allow.firefox':
    'In Firefox: press the button in the bar above the page, allow pop-ups for this site, then press Open it again.',
  'waiting.allow.safari':
    'In Safari: open Settings, Websites, Pop-up Windows, allow them for this site, then press Open it again.',
  'waiting.allow.iphone':
    'On iPhone and iPad: open Settings, Apps, Safari, switch off Block Pop-ups, then press Open it again.',
  'waiting.allow.android':
    'In {browser}: open its menu, Site settings, Pop-ups and redirects, allow them for this site, then press Open it again.',
  'waiting.allow.other':
    'Look near the address for a sign that a window was blocked, allow it, then press Open it again.',
  'waiting.lost': 'Is the window still open?',
  'waiting.lostHint': 'We can’t see it any more, which may mean nothing. If you closed it, open it again.',
  'waiting.deaf': 'We can’t see when you finish',
  'waiting.deafHint': 'The line to the server was cut. Go on signing in, then tell us here.',
  'waiting.link': 'Open {name} in a new tab',
  'waiting.missing': 'No window?',
  'waiting.show': 'Show window',
  'waiting.reopen': 'Open it again',
  'waiting.finished': 'I have finished',
  'waiting.asking': 'Checking…',
  'waiting.nothingYet': 'Nothing has arrived yet. Give it a moment, or open the window again.',
  'waiting.unconfirmed': 'We can’t tell whether it worked',
  'waiting.unconfirmedHint':
    'The line to the server was cut, so {name} may be connected already. A retry may make a second connection.',
  'waiting.retry': 'Retry',
  'waiting.behind': 'Can’t find the window?',
  'waiting.behindHint': 'It may be behind this one. Press Show window.',
  'waiting.blocker': 'Does nothing open?',
  'waiting.blockerHint':
    'An ad blocker or a strict privacy setting can stop it. Switch it off for this page, then open it again.',
  'waiting.account': 'Are you stuck there?',
  'waiting.accountHint':
    'If {name} shows an error or another account, sign out there, then open it again from here.',
  'waiting.cancel': 'Cancel',
  'inApp.title': 'Signing in may not work inside {app}',
  'inApp.titleAny': 'Signing in may not work inside this app',
  'inApp.hint': '{name} may refuse to show its page here. Your browser is the better place.',
  'inApp.menuHint':
    '{name} may refuse to show its page here. Look in the menu of this app for a way to open the page in your browser.',
  'error.access_denied.title': 'Access was not allowed',
  'error.access_denied.body': 'Nothing was shared. To allow it after all, connect again.',
  'error.popup_closed.title': 'The window was closed',
  'error.popup_closed.body': 'To go on, connect again and finish in the window that opens.',
  'error.provider_refused.title': 'The sign-in did not finish',
  'error.provider_refused.body': 'It was ended on the other side. Connect again, or use another account.',
} as const satisfies Readonly<Record<string, string>>;
