import type { Browser } from '../flow/ports.js';

/** How apps name themselves in the user agents of their built-in browsers. */
const apps: readonly (readonly [RegExp, string])[] = [
  [/FBAN\/Messenger|MessengerForiOS|Orca-Android|FB_IAB\/MESSENGER/, 'Messenger'],
  [/Instagram/, 'Instagram'],
  [/Barcelona/, 'Threads'],
  [/FB(AN|AV|IOS|_IAB)|MetaIAB/, 'Facebook'],
  [/LinkedInApp/, 'LinkedIn'],
  [/Twitter/, 'X'],
  [/Snapchat/, 'Snapchat'],
  [/Pinterest/, 'Pinterest'],
  [/musical_ly|BytedanceWebview|trill_|TikTok/, 'TikTok'],
  [/MicroMessenger/, 'WeChat'],
  [/\bLine\//, 'LINE'],
  [/KAKAOTALK/, 'KakaoTalk'],
  [/NAVER\(inapp/, 'NAVER'],
  [/WhatsApp|\[WA(iOS|4A)\//, 'WhatsApp'],
  [/Telegram/, 'Telegram'],
  [/Discord/, 'Discord'],
  [/Slack/, 'Slack'],
  [/\bTeams\//, 'Microsoft Teams'],
];

/** A built-in browser whose app does not say its name: of Android, of iOS (where browsers name Safari), of Electron. */
const unnamedApp = /; wv\)|\bElectron\/|\((iPhone|iPad|iPod)(?!.*Safari\/)/;

/** How browsers name themselves. Most also name one that they stem from, so the first that fits counts. */
const browsers: readonly (readonly [RegExp, string, Browser['popups']])[] = [
  [/\b(Edg|EdgA|EdgiOS)\//, 'Edge', 'chrome'],
  [/\b(OPR|OPT|OPiOS)\//, 'Opera', 'chrome'],
  [/\bSamsungBrowser\//, 'Samsung Internet', 'chrome'],
  [/\b(Firefox|FxiOS)\//, 'Firefox', 'firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome', 'chrome'],
  [/\bVersion\/.*Safari\//, 'Safari', 'safari'],
];

/**
 * Tells the browser from its user agent. `isTouch` tells an iPad, whose user agent is that of a Mac.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/User-Agent
 */
export function browserOf(userAgent: string, isTouch: boolean): Browser {
  const named = apps.find(([sign]) => sign.test(userAgent))?.[1];
  const app = named ?? (unnamedApp.test(userAgent) ? '' : null);
  const [, name, popups] = browsers.find(([sign]) => sign.test(userAgent)) ?? [null, '', 'other'];
  const system = systemOf(userAgent, isTouch);
  if (system === 'ios') return { name, popups: name === 'Safari' ? 'iphone' : 'other', app };
  if (system === 'android') return { name, popups: popups === 'chrome' ? 'android' : 'other', app };
  return { name, popups, app };
}

/**
 * Words an address so that the built-in browser of an app hands it to the person's own. Anywhere else it stays as
 * it is.
 *
 * @see https://developer.chrome.com/docs/android/intents
 */
export function outwardAddress(address: string, userAgent: string, isTouch: boolean): string {
  if (browserOf(userAgent, isTouch).app === null) return address;
  const { protocol, href } = new URL(address);
  switch (systemOf(userAgent, isTouch)) {
    case 'ios':
      return `x-safari-${href}`;
    case 'android': {
      const extras = `action=android.intent.action.VIEW;S.browser_fallback_url=${encodeURIComponent(href)}`;
      return `intent:${href.slice(protocol.length)}#Intent;scheme=${protocol.slice(0, -1)};${extras};end`;
    }
    default:
      return address;
  }
}

function systemOf(userAgent: string, isTouch: boolean): 'ios' | 'android' | 'other' {
  if (/iPhone|iPad|iPod/.test(userAgent) || (isTouch && /Macintosh/.test(userAgent))) return 'ios';
  return /Android/.test(userAgent) ? 'android' : 'other';
}
