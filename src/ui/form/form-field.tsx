import type { Field } from '../../form/form.js';
import { useUi } from '../ui-context.js';
import { FieldInput } from './field-input.js';
import { labelOf } from './field-label.js';
import { HelpLink } from './help-link.js';
import { assist } from './lazy-assist.js';
import type { PasteNote } from './take-paste.js';

/** One thing to fill in: its label, its input, what is known about it and what is wrong with it. */
export function FormField(props: {
  readonly field: Field;
  /** Whose guide it is. */
  readonly providerName: string;
  readonly isFirst: boolean;
  readonly isLocked: boolean;
  /** What is wrong with it, or doubtful; `null` for nothing known. */
  readonly fault: string | null;
  readonly isDoubt: boolean;
  readonly note: PasteNote | null;
  readonly onChange: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onText: (text: string) => void;
}) {
  const { t } = useUi();
  const { field, fault } = props;
  const PasteNote = assist.get()?.PasteNote;
  const label = labelOf(field, t);
  const { id, description, guideUrl } = field;
  // Nothing stands around a list or a key.
  const isLine = !field.choices && !field.multiline;
  const ids = {
    // No id of a field has a colon.
    label: `${id}:label`,
    fault: fault && `${id}:fault`,
    description: description && `${id}:description`,
    prefix: isLine && field.prefix ? `${id}:prefix` : null,
    suffix: isLine && field.suffix ? `${id}:suffix` : null,
  };
  return (
    <div part="field" class="field">
      <div class="field-head">
        <label id={ids.label} for={id}>
          {label}
        </label>
        {guideUrl && (
          <HelpLink
            label={label}
            description={description}
            example={field.example}
            guideUrl={guideUrl}
            providerName={props.providerName}
          />
        )}
        {!field.required && <span class="badge">{t('form.optional')}</span>}
      </div>
      <FieldInput
        field={field}
        label={label}
        ids={ids}
        isFirst={props.isFirst}
        isLocked={props.isLocked}
        isFaulty={fault !== null}
        onChange={props.onChange}
        onPaste={props.onPaste}
        onText={props.onText}
      />
      <div role="status">{PasteNote && props.note && <PasteNote note={props.note} />}</div>
      {fault && (
        <p class="fault" data-doubt={props.isDoubt} id={ids.fault ?? undefined}>
          {fault}
        </p>
      )}
      {description && (
        <p class="hint" id={ids.description ?? undefined}>
          <bdi>{description}</bdi>
        </p>
      )}
    </div>
  );
}
