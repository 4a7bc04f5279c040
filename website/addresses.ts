import { posix } from 'node:path';

/** Where the text of a repository's file or folder is shown, so that no page of ours stands in its way. */
const sourceFolder = 'source';

/** Answers the address of a page, seen from the site's root: a README is the first page of its folder. */
export function addressOfPage(file: string): string {
  return file.replace(/(^|\/)README\.md$/, '$1index.md').replace(/md$/, 'html');
}

/** Answers the address, seen from the site's root, of the page that shows the text of a file. */
export function addressOfSource(file: string): string {
  return `${sourceFolder}/${file}.html`;
}

/** Answers the address, seen from the site's root, of the page that lists the files of a folder. */
export function addressOfFolder(folder: string): string {
  return `${sourceFolder}/${folder}/index.html`;
}

/** Answers how one address of the site is written in the page of another: relative, so that the site works in any folder. */
export function written(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
