import { useState } from 'preact/hooks';
import type { Remark } from '../../flow/state.js';
import type { Field } from '../../form/form.js';
import type { Translate } from '../../i18n/translate.js';
import { useUi } from '../ui-context.js';
import { FieldInput } from './field-input.js';

/** One thing to fill in: its label, its input, what is known about it and what is wrong with it. */
export function FormField(props: {
  readonly field: Field;
  readonly isFirst: boolean;
  /** True where it is half of a user name and password. */
  readonly isPaired: boolean;
  readonly isLocked: boolean;
  readonly remark: Remark;
  readonly fault: string | null;
}) {
  const { t } = useUi();
  const { field } = props;
  // What was changed since the remark is not wrong any more, as far as anyone knows.
  const [amended, setAmended] = useState<Remark>(null);
  const fault = amended === props.remark ? null : props.fault;
  const label = labelOf(field, t);
  const ids = {
    input: field.id,
    label: `${field.id}-label`,
    fault: fault && `${field.id}-fault`,
    description: field.description && `${field.id}-description`,
    prefix: field.prefix && `${field.id}-prefix`,
    suffix: field.suffix && `${field.id}-suffix`,
  };
  return (
    <div part="field" class="field">
      <div class="field-head">
        <label id={ids.label} for={ids.input}>
          {label}
        </label>
        {!field.required && <span class="badge">{t('form.optional')}</span>}
      </div>
      <FieldInput
        field={field}
        ids={ids}
        label={label}
        isFirst={props.isFirst}
        isPaired={props.isPaired}
        isLocked={props.isLocked}
        isFaulty={fault !== null}
        onChange={() => setAmended(props.remark)}
      />
      {fault && (
        <p class="fault" id={ids.fault ?? undefined}>
          {fault}
        </p>
      )}
      {field.description && (
        <p class="hint" id={ids.description ?? undefined}>
          {field.description}
        </p>
      )}
    </div>
  );
}

function labelOf({ label, name }: Field, t: Translate): string {
  if (label !== null) return label;
  if (name === 'apiKey' || name === 'username' || name === 'password') return t(`field.${name}`);
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
