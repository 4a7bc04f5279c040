import { looksRight } from './doubt.js';
import type { Field } from './form.js';

const address = /^(https?:\/\/)?([^\s/?#:@[\]\\]+)(:\d+)?(\/[^\s?#]*)?(?:[?#]\S*)?$/i;

/** Tells whether a field asks for an address or for a part of one. */
export function isAddress({ prefix, suffix, format }: Field): boolean {
  return Boolean(prefix || suffix) || format === 'hostname';
}

/** Keeps what the field asks for of a whole address. Any other text, and an address of another domain, stays. */
export function withoutAddress(text: string, field: Field): string {
  const parts = isAddress(field) && address.exec(text);
  if (!parts) return text;
  const { prefix, suffix, format, example } = field;
  const [, scheme = '', name = '', port = '', path = ''] = parts;
  const start = format === 'uri' || hasScheme.test(example ?? '') ? scheme : '';

  const lead = (prefix ?? '').replace(hasScheme, '').toLowerCase();
  const host = name.toLowerCase().startsWith(lead) ? name.slice(lead.length) : name;
  const [domain = ''] = suffix?.split('/') ?? [];
  const end = indexOfPart(host, domain);
  if (end < 0 && domain && host.includes('.')) return text;

  // The catalogue forgets the dot before some domains.
  const site = start + (end < 0 ? host : host.slice(0, end).replace(/\.$/, ''));
  const rests = end < 0 ? [port + folderOf(path, field), port, ''] : [''];
  // Hosts are the same in any case, but some patterns know only small letters.
  const wanted = [site, site.toLowerCase()].flatMap((spelling) => rests.map((rest) => spelling + rest));
  return wanted.find((part) => looksRight(field, part)) ?? (suffix ? text : site);
}

/** Answers the path that is wanted, without what the suffix says already. */
function folderOf(path: string, { suffix, pattern, ...field }: Field): string {
  const example = (field.example ?? '').replace(hasScheme, '');
  // A pattern tells by itself whether there may be a path; without one the example shows it.
  if (!pattern && example && !example.includes('/')) return '';
  const end = indexOfPart(path, suffix ?? '');
  const folder = end < 0 ? path : path.slice(0, end);
  return example.endsWith('/') ? folder : folder.replace(/\/$/, '');
}

const hasScheme = /^https?:\/\//i;

/** Finds a part that is not just the beginning of a longer word; `-1` where it does not occur, or there is none. */
function indexOfPart(text: string, part: string): number {
  const index = part ? text.toLowerCase().indexOf(part.toLowerCase()) : -1;
  return index >= 0 && /^[a-z\d-]/i.test(text.slice(index + part.length)) ? -1 : index;
}
