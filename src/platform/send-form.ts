import type { Answer, Order } from '../flow/ports.js';
import { connectValues } from '../form/form.js';
import { withoutTyped } from '../form/without-typed.js';
import { decodeAuthAnswer } from '../protocol/auth-answer.js';
import { connectRequest } from '../protocol/connect-requests.js';
import type { Connection } from '../protocol/connection.js';
import { fail, ok } from '../protocol/result.js';
import type { Http } from './http.js';

/** Sends what was typed and answers the connection that came of it. */
export async function sendForm(
  http: Http,
  token: string,
  { integration, form, typed }: Order,
  signal: AbortSignal,
): Answer<Connection> {
  const { wire } = form;
  const request = connectRequest(wire, integration.key, token, connectValues(form, typed));
  const answer = await http(request, decodeAuthAnswer, signal);
  if (!answer.ok) return fail(withoutTyped(answer.error, typed));
  return ok({ ...answer.value, isPending: answer.value.isPending || wire.staysPending });
}
