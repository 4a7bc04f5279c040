import type { Remark } from '../../flow/state.js';
import type { Field } from '../../form/form.js';
import type { Translate } from '../../i18n/translate.js';
import { labelOf } from './field-label.js';

/** Says what a remark has against a field; `null` for nothing. */
export function faultOf(field: Field, remark: Remark, t: Translate): string | null {
  if (!isAbout(field, remark)) return null;
  if (remark?.type === 'missing') return t(field.choices ? 'form.missingChoice' : 'form.missing');
  return remark?.type === 'doubtful' ? doubtOf(field, t) : t('form.rejected');
}

/** Says which fields a remark is about, for those who hear the form rather than see it; `null` for none. */
export function summaryOf(fields: readonly Field[], remark: Remark, t: Translate): string | null {
  const named = fields.filter((field) => isAbout(field, remark)).map((field) => labelOf(field, t));
  return named.length > 0 ? t('form.summary', { fields: named.join(', ') }) : null;
}

function isAbout({ id, name }: Field, remark: Remark): boolean {
  if (remark?.type === 'missing' || remark?.type === 'doubtful') return remark.fields.includes(id);
  return (
    remark?.type === 'problem' && remark.error.code === 'input_rejected' && remark.error.fields.includes(name)
  );
}

function doubtOf({ format, example, choices }: Field, t: Translate): string {
  if (format) return t(`form.doubt.${format}`);
  return example && !choices ? t('form.doubt.example', { example }) : t('form.doubt.any');
}
