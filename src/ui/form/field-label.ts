import type { Field } from '../../form/form.js';
import type { Translate } from '../../i18n/translate.js';

/** Names that mean the same wherever they come up, and so have sentences of ours. */
const known = [
  'apiKey',
  'username',
  'password',
  'client_id',
  'client_secret',
  'client_certificate',
  'client_private_key',
  'oauth_client_id_override',
  'oauth_client_secret_override',
  'oauth_refresh_token_override',
  'token_id',
  'token_secret',
  'organization_id',
  'dev_key',
  'role_arn',
] as const;

const initials = new Set(['api', 'arn', 'id', 'uri', 'url']);

/** Names a field: as the provider does, as everybody does, or at least readably. */
export function labelOf({ label, name }: Field, t: Translate): string {
  if (label !== null) return label;
  const found = known.find((word) => word === name);
  if (found) return t(`field.${found}`);
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_.-]+/)
    .map((word) => (initials.has(word) ? word.toUpperCase() : word))
    .join(' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || name;
}
