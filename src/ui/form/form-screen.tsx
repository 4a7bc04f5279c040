import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Remark, StateOf } from '../../flow/state.js';
import { type Field, opensPopup } from '../../form/form.js';
import type { Translate } from '../../i18n/translate.js';
import { Icon } from '../icon.js';
import { outwardIcon } from '../icons.js';
import { Notice, NoticeRegion, Problem } from '../notice.js';
import { titleId } from '../surface.js';
import { useUi } from '../ui-context.js';
import { FormField } from './form-field.js';

/**
 * Asks for what it takes to connect. Stays mounted, out of sight, while the provider's page is open: what was
 * typed lives in its inputs only.
 */
export function FormScreen({
  state,
}: {
  readonly state: StateOf<'entering' | 'submitting' | 'authorizing'>;
}) {
  const { send, t } = useUi();
  const { form, integration } = state.task;
  const element = useRef<HTMLFormElement>(null);
  const remark = state.name === 'entering' ? state.remark : null;
  const isAway = state.name === 'authorizing';
  const isBusy = state.name === 'submitting';
  useEffect(() => {
    if (remark) element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [remark]);
  /** Sends within the event itself, because only there may a window be opened. */
  function submit(event: TargetedEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (state.name !== 'entering') return;
    const typed = new Map<string, string>();
    for (const [id, value] of new FormData(event.currentTarget)) typed.set(id, String(value));
    send({ type: 'user.submitted', typed });
  }

  return (
    <>
      <NoticeRegion role={remark?.type === 'problem' ? 'alert' : 'status'}>
        {remark?.type === 'problem' && <Problem error={remark.error} />}
        {remark?.type === 'renewed' && (
          <Notice tone="calm" title={t('form.renewed')} body={t('form.renewedHint')} />
        )}
      </NoticeRegion>
      <form
        aria-labelledby={titleId}
        ref={element}
        class="form"
        noValidate
        hidden={isAway}
        inert={isAway}
        onSubmit={submit}
      >
        {form.fields.length === 0 && (
          <p class="lead">
            {opensPopup(form) ? t('form.signIn', { name: integration.name }) : t('form.nothingNeeded')}
          </p>
        )}
        {form.fields.map((field, index) => (
          <FormField
            key={field.id}
            field={field}
            isFirst={index === 0}
            isPaired={isLogin(form.fields)}
            isLocked={isBusy}
            remark={remark}
            fault={faultOf(field, remark, t)}
          />
        ))}
        <div class="actions">
          <button
            type="submit"
            part="submit"
            class="button primary"
            aria-disabled={isBusy}
            data-first={form.fields.length === 0}
          >
            {isBusy && <span class="spinner" />}
            {t(isBusy ? 'form.submitting' : 'form.submit')}
          </button>
          {form.guideUrl && (
            <a class="link" href={form.guideUrl} target="_blank" rel="noopener noreferrer">
              {t('form.guide')}
              <Icon path={outwardIcon} turns />
            </a>
          )}
        </div>
      </form>
    </>
  );
}

/** A user name and its password: the one thing a password manager may know. */
function isLogin(fields: readonly Field[]): boolean {
  const names = fields.filter(({ group }) => group === 'credentials').map(({ name }) => name);
  return names.includes('username') && names.includes('password');
}

function faultOf({ id, name, choices }: Field, remark: Remark, t: Translate): string | null {
  if (remark?.type === 'missing' && remark.fields.includes(id)) {
    return t(choices ? 'form.missingChoice' : 'form.missing');
  }
  const isRejected =
    remark?.type === 'problem' &&
    remark.error.code === 'input_rejected' &&
    remark.error.fields.includes(name);
  return isRejected ? t('form.rejected') : null;
}
