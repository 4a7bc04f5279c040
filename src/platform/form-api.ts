import type { Answer } from '../flow/ports.js';
import type { Form } from '../form/form.js';
import { formOf } from '../form/form-of-provider.js';
import type { Integration } from '../protocol/integration.js';
import type { Provider } from '../protocol/provider.js';
import { fail } from '../protocol/result.js';
import type { Session } from '../protocol/session.js';

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
