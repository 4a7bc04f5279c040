import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressOfPage } from '../../website/addresses.js';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

/** Lists the addresses, seen from the site's root, of the pages of the documents whose text is wanted. */
export function addressesOfDocuments(isWanted: (text: string) => boolean): readonly string[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && isWanted(readFileSync(`${docs}/${file}`, 'utf8')))
    .map((file) => addressOfPage(`docs/${file}`));
}
