import type { Remark } from '../../flow/state.js';
import type { Field } from '../../form/form.js';
import type { Translate } from '../../i18n/translate.js';

/** Says what a remark has against each of the fields that it is about, by `Field.id`. */
export function faultsOf(
  fields: readonly Field[],
  remark: Remark,
  t: Translate,
): ReadonlyMap<string, string> {
  const faulty = fields.filter((field) => isAbout(field, remark));
  return new Map(faulty.map((field) => [field.id, faultOf(field, remark, t)]));
}

function faultOf(field: Field, remark: Remark, t: Translate): string {
  if (remark?.type === 'missing') return t(field.choices ? 'form.missingChoice' : 'form.missing');
  return remark?.type === 'doubtful' ? doubtOf(field, t) : t('form.rejected');
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
