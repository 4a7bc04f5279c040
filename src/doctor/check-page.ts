import { browserOf } from '../platform/browser.js';
import { isTouchDevice } from '../platform/touch.js';
import { type Finding, findingsOf } from './finding.js';
import type { PageAnswer } from './page-answer.js';

/** Looks whether this browser has what the widget is built on. */
export function checkBrowser(): Finding {
  const { ok, problem } = findingsOf('browser');
  const isNew = CSS.supports('color', 'light-dark(#000, #fff)') && 'any' in AbortSignal;
  return isNew
    ? ok('This browser has all that the widget needs.')
    : problem(
        'This browser is too old for the widget.',
        'Use Chrome 123, Firefox 124, Safari 17.5 or newer.',
      );
}

/** Looks whether the page came by an encrypted way. */
export function checkSecureContext(): Finding {
  const { ok, warning } = findingsOf('secure-context');
  return isSecureContext
    ? ok('The page is a secure context.')
    : warning(
        'The page is no secure context: links cannot be copied, and whoever is on the line can read what is typed.',
        'Serve the page by https, or from localhost.',
      );
}

/** Looks whether the page stands in a frame, and what that frame lets it do. */
export function checkFraming(): Finding {
  const { ok, problem, unknown } = findingsOf('framing');
  if (window.top === window) return ok('The page stands in no frame.');
  const lacking = lackingInSandbox();
  if (lacking === null)
    return unknown(
      'The page stands in a frame of another origin, which does not tell what it allows.',
      'If that frame has a sandbox, it needs allow-scripts, allow-same-origin, allow-forms, allow-popups and allow-popups-to-escape-sandbox.',
    );
  if (lacking.length === 0) return ok('The page stands in a frame that allows all that the widget needs.');
  return problem(
    `The page stands in a sandboxed frame without ${lacking.join(', ')}.`,
    `Add ${lacking.join(' ')} to the frame’s sandbox attribute.`,
  );
}

/** Looks for what is known to keep sign-in windows from opening. */
export function checkPopups(): Finding {
  const { ok, warning, problem } = findingsOf('popups');
  if (window.top !== window && lackingInSandbox()?.includes('allow-popups'))
    return problem(
      'The frame lets no window open, so nobody can sign in at a provider.',
      'Add allow-popups to the frame’s sandbox attribute.',
    );
  const { app } = browserOf(navigator.userAgent, isTouchDevice());
  if (app !== null)
    return warning(
      `This is the built-in browser of ${app || 'an app'}, in which many providers let nobody sign in.`,
      'Give createConnectLink, so that people can go on in their own browser.',
    );
  return ok('Nothing that a page can see keeps sign-in windows from opening.');
}

/** Looks whether the page’s opener policy cuts sign-in windows off. */
export function checkOpenerPolicy(page: PageAnswer | null): Finding {
  const { ok, warning, unknown } = findingsOf('coop');
  const policy = page?.headers.get('cross-origin-opener-policy')?.split(';')[0]?.trim();
  if (policy === 'same-origin' || crossOriginIsolated)
    return warning(
      'Cross-Origin-Opener-Policy: same-origin cuts sign-in windows off: people are asked whether their window is still open.',
      'Send same-origin-allow-popups if you can choose.',
    );
  if (!page)
    return unknown(
      'The page’s headers could not be read.',
      'See that Cross-Origin-Opener-Policy is absent or same-origin-allow-popups.',
    );
  return ok(policy ? `Cross-Origin-Opener-Policy is ${policy}.` : 'There is no Cross-Origin-Opener-Policy.');
}

/** Names what a frame’s sandbox does not allow; `null` where it cannot be known. */
function lackingInSandbox(): readonly string[] | null {
  const needed = ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups'];
  const { frameElement } = window;
  if (frameElement) {
    const sandbox = frameElement.getAttribute('sandbox');
    return sandbox === null ? [] : needed.filter((token) => !sandbox.split(/\s+/).includes(token));
  }
  // Only a sandbox makes an origin that is none.
  return origin === 'null' ? ['allow-same-origin'] : null;
}
