import type { Field } from '../../form/form.js';
import type { Translate } from '../../i18n/translate.js';
import { shownText } from '../../protocol/shown-text.js';
import type { Ui } from '../ui-context.js';

const initials = new Set(['api', 'arn', 'id', 'uri', 'url']);

/** Names a field: as the provider does, as everybody does, or at least readably. */
export function labelOf({ label, name }: Field, t: Translate): string {
  if (label !== null) return label;
  // Some names mean the same wherever they come up, and so have sentences of ours; for others the key comes back.
  const key = `field.${name}` as 'field.apiKey';
  const known = /^\w+$/.test(name) ? t(key) : key;
  if (known !== key) return known;
  const words = shownText(name)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_.-]+/)
    .map((word) => (initials.has(word) ? word.toUpperCase() : word))
    .join(' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || encodeURIComponent(name);
}

/** Names several fields in one breath, as the language does. */
export function labelsOf(fields: readonly Field[], { t, tag }: Ui): string {
  return new Intl.ListFormat(tag).format(fields.map((field) => labelOf(field, t)));
}
