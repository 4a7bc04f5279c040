import laterStyles from '../../styles/later.css?inline';
import type { Answer, Api, Prepared } from '../flow/ports.js';
import { stay } from '../flow/step.js';
import { createTaskRules, type Doubts } from '../flow/task-rules.js';
import { opensPopup } from '../form/form.js';
import { pageClock } from '../platform/clock.js';
import { isTouchDevice } from '../platform/device.js';
import { loadForm } from '../platform/form-api.js';
import type { Http } from '../platform/http.js';
import { randomUuid } from '../platform/random-uuid.js';
import type { ApiAddress } from '../protocol/api-address.js';
import { ok } from '../protocol/result.js';
import { assist } from '../ui/form/lazy-assist.js';
import { copyField } from '../ui/form/lazy-copy-field.js';
import { floating } from '../ui/form/lazy-floating.js';
import { popupScreens } from '../ui/form/lazy-popup-screens.js';
import { createHandoffWay } from './handoff-way.js';
import type { ElementOptions } from './options.js';
import { addStyles } from './sheet.js';

export { submitForm } from '../platform/form-api.js';

/** Without its code nothing is doubted: only the server knows anyway. */
const doubts: Doubts = (form, typed) => assist.get()?.doubtfulFields(form, typed) ?? [];

/** Brings what helps to fill in a form. */
async function loadAssist(): Promise<void> {
  try {
    const [{ default: rules }] = await Promise.all([import('../../styles/assist.css?inline'), assist.load()]);
    addStyles(rules);
  } catch {}
}

/** Brings what floats above the form; without it, a plain link and the browser's own list do. */
async function loadFloating(): Promise<void> {
  try {
    const parts = [import('../../styles/floating.css?inline'), import('../ui/form/floating.js')] as const;
    const [{ default: rules }] = await Promise.all(parts);
    addStyles(rules);
    await floating.load();
  } catch {}
}

/** Brings what happens, and what is shown, while the provider's page is open. */
async function loadPopup(): Promise<typeof import('./authorizing.js')> {
  const parts = [import('./authorizing.js'), import('../../styles/popup.css?inline')] as const;
  const [popup, { default: rules }] = await Promise.all([...parts, popupScreens.load()]);
  addStyles(rules);
  return popup;
}

/**
 * Makes a form, and brings how it looks; what a popup needs comes only where one will open. Rejects only when that
 * code cannot be loaded. `externalIds` keeps what was made up for each integration in this opening.
 */
export async function prepareForm(
  address: ApiAddress,
  http: Http,
  options: () => ElementOptions,
  externalIds: Map<string, string>,
  ...[token, integration, session, signal]: Parameters<Api['prepare']>
): Answer<Prepared> {
  addStyles(laterStyles);
  // What helps to fill it in may come later than the form.
  void loadAssist();
  const { key } = integration;
  // The person may have entered the first one at the provider by the time they come back to the form.
  const externalId = () => externalIds.get(key) ?? externalIds.set(key, randomUuid()).get(key) ?? '';
  const loaded = await loadForm(http, token, integration, session, externalId, signal);
  if (!loaded.ok) return loaded;
  const form = loaded.value;
  // A list that took the place of the browser's own later would lose what was chosen meanwhile.
  const hasList = !isTouchDevice() && form.fields.some(({ choices }) => choices);
  const floats = hasList || form.guideUrl ? loadFloating() : null;
  const [popup] = await Promise.all([
    opensPopup(form) ? loadPopup() : null,
    hasList ? floats : null,
    form.externalId !== null ? copyField.load() : null,
  ]);
  const { handoff, handoffRules } = createHandoffWay(options);
  const taskRules = createTaskRules(popup?.whileAuthorizing ?? stay, doubts, handoffRules);
  if (!popup) return ok({ form, authorizer: null, handoff, taskRules });
  const isLossFinal = () => options().detectClosedPopup === 'fail';
  const authorizer = {
    ...popup.createAuthorizer(address, pageClock, isLossFinal),
    ...popup.createDetour(),
  };
  return ok({ form, authorizer, handoff, taskRules });
}
