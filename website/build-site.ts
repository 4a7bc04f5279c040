// Makes `site/` of what is in `dist/`: every page of the documentation, the source they link to, the live demo, the stories.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { addressOfPage } from './addresses.js';
import { articleOf } from './article.js';
import { demoPage } from './demo-page.js';
import { documentOf, type Page } from './frame.js';
import { createLinks, type Links } from './links.js';
import { type RenderedPage, renderMarkdown } from './markdown.js';
import type { MenuGroup } from './menu.js';
import { navigationOf } from './navigation.js';
import { filesIn, kindOf, root, textOf } from './repository.js';
import { searchable } from './searchable.js';
import { pageOfFile, pageOfFolder } from './source-page.js';

const site = join(root, 'site');

const listed = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...filesIn('docs').filter((file) => file.endsWith('.md')),
];

function put(address: string, text: string): void {
  const place = join(site, address);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

/** Renders pages, and those that they link to. */
function render(links: Links): ReadonlyMap<string, RenderedPage> {
  const rendered = new Map<string, RenderedPage>();
  // A set that grows while it is gone through is gone through to its new end.
  for (const file of links.pages) rendered.set(file, renderMarkdown(file, textOf(file), links));
  return rendered;
}

/** Makes the pages of linked folders, of all files in them, and of linked files. */
function sourcePages(links: Links): readonly Page[] {
  const sources = [...links.sources];
  const folders = sources.filter((source) => kindOf(source) === 'folder');
  const files = sources.filter((source) => kindOf(source) === 'file');
  return [
    ...folders.map(pageOfFolder),
    ...[...new Set([...files, ...folders.flatMap(filesIn)])].map(pageOfFile),
  ];
}

const links = createLinks(listed);
const rendered = render(links);
const menu: readonly MenuGroup[] = navigationOf([...rendered.keys()]).map(({ name, files }) => ({
  name,
  pages: files.map((file) => ({
    address: addressOfPage(file),
    title: file === 'README.md' ? 'Overview' : (rendered.get(file)?.title ?? file),
  })),
}));

const sources = sourcePages(links);
if (links.faults.length > 0) throw new Error(`The site would have dead links:\n${links.faults.join('\n')}`);

rmSync(site, { recursive: true, force: true });
// Beside all that follows, because it takes the longest.
const toStories = ['run', 'build:storybook', '--', '--output-dir', join(site, 'storybook')];
const stories = promisify(execFile)('npm', toStories, { cwd: root });

const pages = [...[...rendered].map(([file, page]) => articleOf(file, page)), demoPage, ...sources];
for (const page of pages) put(page.address, documentOf(page, menu));
put('assets/search.json', JSON.stringify(searchable(rendered)));
for (const picture of links.pictures) {
  mkdirSync(dirname(join(site, picture)), { recursive: true });
  cpSync(join(root, picture), join(site, picture));
}

await build({ configFile: join(root, 'website/vite.config.ts') });
cpSync(join(root, 'website/public'), join(site, 'assets'), { recursive: true });
const mermaid = fileURLToPath(import.meta.resolve('@mermaid-js/tiny'));
cpSync(mermaid, join(site, 'assets/mermaid.js'));
cpSync(join(dirname(mermaid), '../LICENSE'), join(site, 'assets/mermaid.licence.txt'));
cpSync(join(root, 'dist'), join(site, 'connect-ui'), {
  recursive: true,
  filter: (from) => from === join(root, 'dist') || /\/chunks$|(?<!page)\.js$|\/licences\.md$/.test(from),
});
await stories;
console.log(`site/: ${pages.length} pages. Any static server shows it, at any path.`);
