import { type HttpRefusal, refusals } from './refusals.js';
import type { TestRequest } from './test-request.js';

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Content-Type, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
};

const preflightHeaders = {
  ...headers,
  'Access-Control-Allow-Methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept, Origin, X-Requested-With',
  'Access-Control-Max-Age': '600',
};

/** How long a limit lasts. */
const limitMs = 30_000;

/** Answers in JSON. */
export function json(status: number, body: unknown, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, ...more, 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** Answers a page. */
export function page(html: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(html, {
    headers: { ...headers, ...more, 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** Answers a question before the request. */
export function preflight(): Response {
  return new Response(null, { status: 204, headers: preflightHeaders });
}

/** Refuses a request, as the API does with that code; `null` when the line is cut. */
export function refusal(code: HttpRefusal, { method, path, body }: TestRequest): Response | null {
  const [status, serverCode] = refusals[code];
  switch (code) {
    case 'network':
      return null;
    case 'unexpected_answer':
      return page('<!doctype html><title>Another page</title>');
    case 'rate_limited': {
      const reset = `${Math.ceil((Date.now() + limitMs) / 1000)}`;
      return json(
        status,
        { error: { code: serverCode, method, path } },
        { 'X-RateLimit-Limit': '200', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': reset },
      );
    }
    case 'input_rejected': {
      const [field = 'apiKey'] = Object.keys(body ?? {});
      const issue = { code: 'invalid_type', message: 'It was not accepted.', path: [field] };
      return json(status, { error: { code: serverCode, errors: [issue] } });
    }
    case 'session_expired':
    case 'session_invalid':
      return json(status, { error: { message: 'No such session.', code: serverCode, payload: {} } });
    case 'integration_not_allowed':
    case 'integration_unknown':
    case 'integration_misconfigured':
    case 'connection_gone':
      return json(status, { error: { code: serverCode } });
    default:
      return json(status, { error: { code: serverCode, message: 'It was not accepted.' } });
  }
}
