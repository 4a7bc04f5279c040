import { posix } from 'node:path';
import { addressOfFolder, addressOfPage, addressOfSource, written } from './addresses.js';
import { kindOf } from './repository.js';

/** What the pages of the site link to, as far as they have been written. */
export interface Links {
  /** Pages of Markdown, by file of the repository; more of them as they are linked to. */
  readonly pages: Set<string>;
  /** Files and folders whose text is linked to. */
  readonly sources: Set<string>;
  /** Pictures, which are copied to where they stand in the repository. */
  readonly pictures: Set<string>;
  /** Links that lead nowhere, one sentence each. */
  readonly faults: string[];
  /** Answers how a link that stands in a file of the repository is written in its page. */
  link(file: string, href: string): string;
  /** Answers the same for a picture. */
  picture(file: string, href: string): string;
}

const isElsewhere = (href: string) => /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(href);

/** Makes the links of a site that begins with some pages. */
export function createLinks(files: readonly string[]): Links {
  const links: Links = {
    pages: new Set(files),
    sources: new Set(),
    pictures: new Set(),
    faults: [],
    link(file, href) {
      if (isElsewhere(href)) return href;
      const [path = '', ...hash] = href.split(/(?=#)/);
      const named = resolved(file, path);
      // A folder of documents is shown by its README, as on a code host; one of code by its files.
      const target = links.pages.has(`${named}/README.md`) ? `${named}/README.md` : named;
      const kind = kindOf(target);
      if (kind === 'nothing') links.faults.push(`${file} links to ${href}, which is not there.`);
      if (kind !== 'file') links.sources.add(target);
      else if (target.endsWith('.md')) links.pages.add(target);
      else links.sources.add(target);
      return written(addressOfPage(file), addressOf(target, kind)) + hash.join('');
    },
    picture(file, href) {
      if (isElsewhere(href)) {
        links.faults.push(`${file} shows a picture of another site: ${href}`);
        return href;
      }
      const target = resolved(file, href);
      if (kindOf(target) === 'file') links.pictures.add(target);
      else links.faults.push(`${file} shows ${href}, which is not there.`);
      return written(addressOfPage(file), target);
    },
  };
  return links;
}

function addressOf(target: string, kind: ReturnType<typeof kindOf>): string {
  if (kind === 'folder') return addressOfFolder(target);
  return target.endsWith('.md') ? addressOfPage(target) : addressOfSource(target);
}

/** Answers the path, seen from the repository's root, of what a file names. */
function resolved(file: string, path: string): string {
  return posix.join(posix.dirname(file), decodeURI(path)).replace(/\/$/, '');
}
