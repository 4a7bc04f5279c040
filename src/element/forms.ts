import laterStyles from '../../styles/later.css?inline';
import type { Answer, Api, Prepared } from '../flow/ports.js';
import { stay } from '../flow/step.js';
import { createTaskRules, type Doubts } from '../flow/task-rules.js';
import { opensPopup } from '../form/form.js';
import { pageClock } from '../platform/clock.js';
import { isTouchDevice } from '../platform/device.js';
import { loadForm } from '../platform/form-api.js';
import type { Http } from '../platform/http.js';
import type { ApiAddress } from '../protocol/api-address.js';
import { ok } from '../protocol/result.js';
import { assist } from '../ui/form/lazy-assist.js';
import { floating } from '../ui/form/lazy-floating.js';
import { popupScreens } from '../ui/form/lazy-popup-screens.js';
import { addStyles } from './sheet.js';

export { submitForm } from '../platform/form-api.js';

/** Without its code nothing is doubted: only the server knows anyway. */
const doubts: Doubts = (form, typed) => assist.get()?.doubtfulFields(form, typed) ?? [];

/** Brings what floats above the form; without it, a plain link and the browser's own list do. */
async function loadFloating(): Promise<void> {
  const parts = Promise.all([import('../../styles/floating.css?inline'), floating.load()]);
  await parts.then(
    ([{ default: rules }]) => addStyles(rules),
    () => {},
  );
}

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
  const loaded = await loadForm(http, ...order);
  // What helps to fill it in may come later than the form: nobody types that fast.
  void assist.load().catch(() => {});
  if (!loaded.ok) return loaded;
  const form = loaded.value;
  // A list that took the place of the browser's own later would lose what was chosen meanwhile.
  const hasList = !isTouchDevice() && form.fields.some(({ choices }) => choices);
  const floats = hasList || form.guideUrl ? loadFloating() : undefined;
  const [popup] = await Promise.all([
    opensPopup(form) ? import('./authorizing.js') : null,
    opensPopup(form) ? popupScreens.load() : null,
    hasList ? floats : null,
  ]);
  if (!popup) return ok({ form, authorizer: null, taskRules: createTaskRules(stay, doubts) });
  const authorizer = popup.createAuthorizer(address, pageClock);
  return ok({ form, authorizer, taskRules: createTaskRules(popup.whileAuthorizing, doubts) });
}
