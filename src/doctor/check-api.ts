import type { ApiAddress } from '../protocol/api-address.js';
import { socketAddress } from '../protocol/socket-address.js';
import { decodeSocketMessage } from '../protocol/socket-message.js';
import type { ApiAnswer } from './ask-api.js';
import { type Finding, findingsOf } from './finding.js';

/** Judges whether the API can be reached. `isBlocked` tells that the page's own policy kept the request back. */
export function checkReach(api: ApiAddress, answer: ApiAnswer, isBlocked: boolean): Finding {
  const { ok, problem, unknown } = findingsOf('api');
  if (isBlocked) return unknown('The page’s policy kept the request back.', null);
  if (answer.type === 'unreadable') return ok(`${api.origin} can be reached.`);
  if (answer.type === 'none')
    return problem(
      `Nobody answers at ${api.origin}.`,
      'Check apiURL, that the API is up, and that no firewall or ad blocker stands between.',
    );
  if (answer.json === undefined)
    return problem(
      `What answers at ${api.base} is no API: status ${answer.status}, and no JSON.`,
      'Check apiURL: it is the address of the API, not of its dashboard, with its base path if it has one.',
    );
  return ok(`${api.origin} answers.`);
}

/** Judges whether the API lets pages of this origin read what it says. */
export function checkCors(answer: ApiAnswer, isBlocked: boolean): Finding {
  const { ok, problem, unknown } = findingsOf('cors');
  if (isBlocked || answer.type === 'none') return unknown('There was no answer to be read.', null);
  return answer.type === 'answer'
    ? ok('The API lets this page read its answers.')
    : problem(
        'The API answers, but does not let this page read it.',
        `Let it send Access-Control-Allow-Origin for ${location.origin}, also for OPTIONS, and answer without a redirect.`,
      );
}

/** Judges whether the page's policy lets the widget reach its API. */
export function checkPolicy(api: ApiAddress, directives: readonly (string | null)[]): Finding {
  const { ok, problem } = findingsOf('csp');
  const found = directives.filter((directive) => directive !== null);
  if (found.length === 0) return ok('The page’s Content Security Policy blocks nothing of what was tried.');
  const socket = api.origin.replace(/^http/, 'ws');
  return problem(
    `The page’s Content Security Policy keeps the widget from ${api.origin}: ${[...new Set(found)].join(', ')}.`,
    `Add to the policy: connect-src ${api.origin} ${socket}; img-src with the origin of the logos.`,
  );
}

const acknowledgeMs = 4_000;

/** Opens the socket on which results are heard, and waits for its first word. */
export function checkSocket(api: ApiAddress, websocketsPath: string | null): Promise<Finding> {
  const { ok, warning } = findingsOf('socket');
  const address = socketAddress(api, websocketsPath);
  const silent = warning(
    'The result socket cannot be opened: results of sign-in windows come late, or only by your webhook.',
    `Let WebSockets to ${address} through: in connect-src of the policy, proxies and firewalls. Give resolveConnection.`,
  );
  return new Promise((resolve) => {
    const end = (finding: Finding) => {
      clearTimeout(timer);
      socket?.close();
      resolve(finding);
    };
    const timer = setTimeout(() => end(silent), acknowledgeMs);
    const socket = open(address);
    if (!socket) return end(silent);
    socket.onclose = socket.onerror = () => end(silent);
    socket.onmessage = ({ data }) =>
      decodeSocketMessage(data)?.type === 'acknowledged' && end(ok('The result socket works.'));
  });
}

function open(address: string): WebSocket | null {
  try {
    return new WebSocket(address);
  } catch {
    return null;
  }
}
