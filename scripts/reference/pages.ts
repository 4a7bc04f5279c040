import { type Page, readBook } from './book.js';
import type { Entry } from './description.js';
import { moduleDoc } from './docstring.js';
import type { Door } from './doors.js';
import { createLinker, linkTo } from './links.js';
import { codeBlock, item, paragraphs, table } from './markdown.js';
import { sectionText } from './section-text.js';

const made = '<!-- made by npm run docs:reference from the docstrings of src/ -->';

/** Writes all pages of the reference, by file name. */
export function referencePages(book: readonly Page[] = readBook()): ReadonlyMap<string, string> {
  const pages = book.map((page) => [page.door.page, pageText(page, book)] as const);
  return new Map([['README.md', indexText(book)], ...pages].map(([name = '', text]) => [name, `${text}\n`]));
}

const titles: Readonly<Record<Entry['kind'], string>> = {
  function: 'Functions',
  element: 'Elements',
  component: 'Components',
  class: 'Classes',
  type: 'Types',
};

function pageText({ door, descriptions, others }: Page, book: readonly Page[]): string {
  const link = createLinker(door.page, book);
  const chapter = (title: string, chosen: typeof descriptions, note = '') =>
    chosen.length > 0 && paragraphs(`## ${title}`, note, ...chosen.map((one) => sectionText(one, link)));
  return paragraphs(
    made,
    `# ${door.name}`,
    link.ofText(moduleDoc(door.source.getFullText())),
    codeBlock(importOf(door)),
    ...Object.entries(titles).map(([kind, title]) =>
      chapter(
        title,
        descriptions.filter((one) => one.isExported && one.kind === kind),
      ),
    ),
    others.length > 0 && [
      '## From other doors',
      'Exported here as well.',
      others.map((one) => item(linkTo(one, door.page))).join('\n'),
    ],
    chapter(
      'What these are made of',
      descriptions.filter((one) => !one.isExported),
      'No door exports these by name.',
    ),
  );
}

function indexText(book: readonly Page[]): string {
  const link = createLinker('README.md', book);
  const rows = book.map(({ door, descriptions, others }) => {
    const exported = [...descriptions, ...others].filter((one) => door.exports.has(one.name));
    const values = exported.filter(({ name }) => door.values.has(name));
    const named = (values.length > 0 ? values : exported).map((one) => linkTo(one, 'README.md'));
    const doc = moduleDoc(door.source.getFullText());
    return [`[\`${door.name}\`](${door.page})`, link.ofText(doc), named.join(', ')];
  });
  return paragraphs(
    made,
    '# API reference',
    'Every door of the package, and every name that it exports. What several doors export is described once.',
    table(['door', 'what it does', 'begin with'], rows),
    'Types are written as TypeScript has them, without `readonly`, and without the `undefined` that an optional member may be as well.',
  );
}

function importOf({ name, isLoaded, values, exports }: Door): string {
  const [byDefault] = exports.get('default') ?? [];
  const main = [...values].find((one) => one !== 'default' && exports.get(one)?.[0] === byDefault);
  const names = [...values].filter((one) => one !== 'default' && one !== main).sort();
  const given = [main, names.length > 0 && `{ ${names.join(', ')} }`].filter((one) => one).join(', ');
  if (given) return `import ${given} from '${name}';`;
  return isLoaded ? `import '${name}';` : `import type {} from '${name}';`;
}
