import laterStyles from '../../styles/later.css?inline';
import type { Answer, Api, Prepared } from '../flow/ports.js';
import { stay } from '../flow/step.js';
import { createTaskRules } from '../flow/task-rules.js';
import { opensPopup } from '../form/form.js';
import { pageClock } from '../platform/clock.js';
import { loadForm } from '../platform/form-api.js';
import type { Http } from '../platform/http.js';
import type { ApiAddress } from '../protocol/api-address.js';
import { ok } from '../protocol/result.js';
import { addStyles } from './sheet.js';

export { submitForm } from '../platform/form-api.js';

/**
 * Makes a form, and brings how it looks; what a popup needs comes only where one will open. Rejects only when that
 * code cannot be loaded.
 */
export async function prepareForm(
  address: ApiAddress,
  http: Http,
  ...order: Parameters<Api['prepare']>
): Answer<Prepared> {
  addStyles(laterStyles);
  const form = await loadForm(http, ...order);
  if (!form.ok) return form;
  if (!opensPopup(form.value))
    return ok({ form: form.value, authorizer: null, taskRules: createTaskRules(stay) });
  const { createAuthorizer, whileAuthorizing } = await import('./authorizing.js');
  const authorizer = createAuthorizer(address, pageClock);
  return ok({ form: form.value, authorizer, taskRules: createTaskRules(whileAuthorizing) });
}
