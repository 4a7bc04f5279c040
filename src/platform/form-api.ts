import type { Answer, Order } from '../flow/ports.js';
import { connectValues, type Form } from '../form/form.js';
import { formOf } from '../form/form-of-provider.js';
import { withoutTyped } from '../form/without-typed.js';
import { decodeAuthAnswer } from '../protocol/auth-answer.js';
import { connectRequest } from '../protocol/connect-requests.js';
import type { Connection } from '../protocol/connection.js';
import type { Integration } from '../protocol/integration.js';
import type { Provider } from '../protocol/provider.js';
import { fail, ok } from '../protocol/result.js';
import type { Session } from '../protocol/session.js';
import type { Http } from './http.js';

/** Makes the form of a provider that is being read. */
export async function loadForm(
  provider: Answer<Provider>,
  integration: Integration,
  session: Session,
  newUuid: () => string,
): Answer<Form> {
  const answer = await provider;
  if (!answer.ok) return answer;
  const form = formOf(answer.value, integration, session, newUuid);
  return form.ok ? form : fail({ code: form.error });
}

/** Sends what was typed and answers the connection that came of it. */
export async function submitForm(
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
