import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Remark, StateOf } from '../../flow/state.js';
import { type Field, opensPopup } from '../../form/form.js';
import { Icon } from '../icon.js';
import { outwardIcon } from '../later-icons.js';
import { titleId } from '../surface.js';
import { useUi } from '../ui-context.js';
import { FormField } from './form-field.js';
import { FormRemark } from './form-remark.js';
import { differs, fill, typedIn } from './form-values.js';
import { assist } from './lazy-assist.js';
import { faultsOf } from './remark-words.js';
import type { PasteNote } from './take-paste.js';

/** By this id a button outside of the form sends it. */
export const formId = 'connect';

/** Asks for what it takes to connect; out of sight while the provider's page is open. */
export function FormScreen({
  state,
}: {
  readonly state: StateOf<'entering' | 'submitting' | 'authorizing' | 'handing'>;
}) {
  const { said, send, t, rare: code } = useUi();
  const rare = code.get();
  const { reason = null, consent = null } = rare?.hostNotes(said) ?? {};
  const { form, integration, touched } = state.task;
  const element = useRef<HTMLFormElement>(null);
  const [note, say] = useState<PasteNote | null>(null);
  const remark = state.name === 'entering' ? state.remark : null;
  const isAway = state.name === 'authorizing' || state.name === 'handing';
  const isBusy = state.name === 'submitting';
  // What was changed since the remark is not wrong any more, as far as anyone knows.
  const [amended, setAmended] = useState<{ readonly remark: Remark; readonly ids: readonly string[] }>({
    remark: null,
    ids: [],
  });
  const standing = form.fields.filter(({ id }) => amended.remark !== remark || !amended.ids.includes(id));
  const faults = faultsOf(standing, remark, t);
  const hasDoubt = remark?.type === 'doubtful' && faults.size > 0;
  useEffect(() => {
    if (!remark) return;
    const faulty = element.current?.querySelector<HTMLElement>('[aria-invalid]');
    if (faulty) faulty.focus();
    // The person pressed a button far below what is said.
    else element.current?.previousElementSibling?.scrollIntoView?.({ block: 'nearest' });
  }, [remark]);

  const [, setArrived] = useState(false);
  const hasNotes = Boolean(said.reason || said.consent);
  useEffect(() => {
    // The host may say something only now.
    if (hasNotes && !code.get())
      void code.load().then(
        () => setArrived(true),
        () => {},
      );
  }, [hasNotes]);

  useEffect(() => {
    // Something may have been pasted before the code that asks about it was there.
    void assist.load().then(tellWhetherTouched, () => {});
  }, []);

  /** Sends within the event itself, because only there may a window be opened. */
  function submit(event: TargetedEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!isBusy) send({ type: 'user.submitted', typed: typedIn(event.currentTarget) });
  }

  function changed(id: string): void {
    // A paste may change several fields in one go.
    setAmended((last) => ({ remark, ids: last.remark === remark ? [...last.ids, id] : [id] }));
    // What was said of a paste holds what was pasted, and is no longer about what stands there.
    say(null);
    tellWhetherTouched();
  }

  function tellWhetherTouched(): void {
    if (!element.current) return;
    // Without the question there would be no way out of a form that asks it.
    const isTouched = assist.get() !== null && differs(form, typedIn(element.current));
    if (isTouched !== touched) send({ type: 'user.typed', differs: isTouched });
  }

  /** Makes the best of a text that becomes the whole value of a field; answers whether that is done. */
  function take(field: Field, text: string, before?: string): boolean {
    const target = element.current && { form, element: element.current, say };
    return (target && assist.get()?.takePaste(target, field, text, before)) ?? false;
  }

  function pasted(field: Field, event: ClipboardEvent): void {
    const input = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
    // What is put into the middle of a value is the person's own work.
    const isWhole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isWhole && !input.readOnly && take(field, text)) event.preventDefault();
  }

  function fileRead(field: Field, text: string): void {
    if (!element.current) return;
    const before = typedIn(element.current).get(field.id) ?? '';
    if (!take(field, text, before)) fill(element.current, field.id, text);
  }

  return (
    <>
      <FormRemark remark={remark} faulty={standing.filter(({ id }) => faults.has(id))} />
      <form
        aria-labelledby={titleId}
        ref={element}
        id={formId}
        class="form"
        noValidate
        hidden={isAway}
        inert={isAway}
        aria-busy={isBusy}
        onSubmit={submit}
      >
        {rare && reason !== null && <rare.ReasonNote reason={reason} />}
        {rare && form.externalId !== null && (
          <rare.CopyField
            label={t('externalId.label')}
            value={form.externalId}
            hint={t('externalId.reason')}
          />
        )}
        {opensPopup(form) && <p class="lead">{t('form.signIn', { name: integration.name })}</p>}
        {!opensPopup(form) && form.fields.length === 0 && <p class="lead">{t('form.nothingNeeded')}</p>}
        {form.fields.map((field, index) => (
          <FormField
            key={field.id}
            field={field}
            providerName={integration.name}
            isFirst={index === 0}
            isLocked={isBusy}
            fault={faults.get(field.id) ?? null}
            isDoubt={hasDoubt}
            note={!isBusy && note?.fieldId === field.id ? note : null}
            onChange={() => changed(field.id)}
            onPaste={(event) => pasted(field, event)}
            onText={(text) => fileRead(field, text)}
          />
        ))}
        {rare && consent && <rare.ConsentNote consent={consent} name={integration.name} />}
        <div class="actions">
          <button
            type="submit"
            part="submit"
            class="button primary"
            aria-disabled={isBusy}
            aria-describedby={consent ? rare?.consentId : undefined}
            data-first={form.fields.length === 0}
          >
            {isBusy && <span class="spinner" />}
            {t(isBusy ? 'form.submitting' : hasDoubt ? 'form.submitAnyway' : 'form.submit')}
          </button>
          {form.guideUrl && (
            <a class="link" href={form.guideUrl} target="_blank" rel="noopener noreferrer">
              {t(form.fields.length > 0 ? 'form.guide' : 'form.guideOnly')}
              <Icon drawing={outwardIcon} turns />
            </a>
          )}
        </div>
        {rare && <rare.HandoffOffer />}
      </form>
    </>
  );
}
