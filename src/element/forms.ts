import laterStyles from '../../styles/later.css?inline';
import type { Answer, Api, Prepared } from '../flow/ports.js';
import { stay } from '../flow/step.js';
import { createTaskOrders } from '../flow/task-orders.js';
import { createTaskRules, type Doubts } from '../flow/task-rules.js';
import { opensPopup } from '../form/form.js';
import { pageClock } from '../platform/clock.js';
import { loadForm } from '../platform/form-api.js';
import type { Http } from '../platform/http.js';
import { randomUuid } from '../platform/random-uuid.js';
import { mayReadAhead, type ReadProviders, readProvider } from '../platform/read-ahead.js';
import { isTouchDevice } from '../platform/touch.js';
import type { ApiAddress } from '../protocol/api-address.js';
import { connectErrorOf, providerErrorOf } from '../protocol/api-error.js';
import type { ErrorOf } from '../protocol/read-error.js';
import { fail, ok } from '../protocol/result.js';
import { assist } from '../ui/form/lazy-assist.js';
import { floating } from '../ui/form/lazy-floating.js';
import { popupScreens } from '../ui/form/lazy-popup-screens.js';
import { createHandoffWay } from './handoff-way.js';
import { rare } from './lazy-rare.js';
import { loadSending } from './load-sending.js';
import type { ElementOptions } from './options.js';
import { addStyles } from './sheet.js';

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
  const [popup] = await Promise.all([import('./authorizing.js'), popupScreens.load(), loadSending()]);
  addStyles(popup.popupStyles);
  return popup;
}

/** Makes the way to the API for one kind of request. */
type HttpOf = (errorOf: ErrorOf) => Http;

/** Sends what was typed. */
export async function submitForm(
  httpOf: HttpOf,
  ...order: Parameters<Api['submit']>
): ReturnType<Api['submit']> {
  try {
    const { sendForm } = await loadSending();
    return await sendForm(httpOf(connectErrorOf), ...order);
  } catch {
    // Code that cannot be loaded; everything else is an answer.
    return fail({ code: 'network' });
  }
}

/** What one opening keeps of the forms that were, or may be, asked for. */
export interface KeptForms {
  /** What was made up for each integration. */
  readonly externalIds: Map<string, string>;
  readonly providers: ReadProviders;
  /** Headers of the API's last answer. */
  limits: Headers | null;
}

/** Reads the provider of a form that may be asked for, where that takes nothing from anybody. */
export function warmForm(
  httpOf: HttpOf,
  { providers, limits }: KeptForms,
  ...[token, { provider }, signal]: Parameters<Api['warm']>
): void {
  if (mayReadAhead(providers, limits))
    void readProvider(httpOf(providerErrorOf), providers, token, provider, signal);
}

/**
 * Makes a form, and brings how it looks; what a popup needs comes only where one will open. Rejects only when that
 * code cannot be loaded.
 */
export async function prepareForm(
  address: ApiAddress,
  httpOf: HttpOf,
  options: () => ElementOptions,
  { externalIds, providers }: KeptForms,
  ...[token, integration, session, signal]: Parameters<Api['prepare']>
): Answer<Prepared> {
  addStyles(laterStyles);
  // What helps to fill it in, and what sends it, may come later than the form.
  void loadAssist();
  loadSending().catch(() => {});
  const { key } = integration;
  // The person may have entered the first one at the provider by the time they come back to the form.
  const externalId = () => externalIds.get(key) ?? externalIds.set(key, randomUuid()).get(key) ?? '';
  const provider = readProvider(httpOf(providerErrorOf), providers, token, integration.provider, signal);
  const loaded = await loadForm(provider, integration, session, externalId);
  if (!loaded.ok) return loaded;
  const form = loaded.value;
  // A list that took the place of the browser's own later would lose what was chosen meanwhile.
  const hasList = !isTouchDevice() && form.fields.some(({ choices }) => choices);
  const floats = hasList || form.guideUrl ? loadFloating() : null;
  const { reason, consent, createConnectLink } = options();
  const hasRare =
    reason ||
    consent ||
    createConnectLink ||
    form.externalId !== null ||
    form.fields.some(({ choices, multiline }) => choices || multiline);
  const [popup] = await Promise.all([
    opensPopup(form) ? loadPopup() : null,
    hasList ? floats : null,
    hasRare ? rare.load() : null,
  ]);
  const { handoff, handoffRules } = createHandoffWay(options);
  const taskRules = createTaskRules(popup?.whileAuthorizing ?? stay, doubts, handoffRules);
  const prepared = { form, handoff, taskRules, createOrders: createTaskOrders };
  if (!popup) return ok({ ...prepared, authorizer: null });
  const isLossFinal = () => options().detectClosedPopup === 'fail';
  const authorizer = {
    ...popup.createAuthorizer(address, pageClock, isLossFinal),
    ...popup.createDetour(),
  };
  return ok({ ...prepared, authorizer });
}
