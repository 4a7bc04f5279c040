import GithubSlugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';
import { escaped, highlighted } from './highlight.js';
import type { Links } from './links.js';

/** A heading of a page. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** Anchor, the same as a code host gives it. */
  readonly id: string;
}

/** A heading with the plain text up to the next one: what a search finds. */
export interface Section extends Heading {
  readonly body: string;
}

/** A page of Markdown, as HTML. */
export interface RenderedPage {
  /** What its first heading says; its file's name where it has none. */
  readonly title: string;
  readonly html: string;
  readonly sections: readonly Section[];
}

const markdown = new MarkdownIt({ html: true });

/** Answers a file of Markdown as HTML; what it links to is told to the links. */
export function renderMarkdown(file: string, text: string, links: Links): RenderedPage {
  const tokens = markdown.parse(text, {});
  const slugger = new GithubSlugger();
  const sections: { level: number; text: string; id: string; body: string }[] = [];
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 1];
    if (token.type === 'heading_open' && inline) {
      const heading = plain(inline);
      const id = slugger.slug(heading);
      token.attrSet('id', id);
      sections.push({ level: Number(token.tag.slice(1)), text: heading, id, body: '' });
    } else if (token.type === 'inline') {
      for (const child of token.children ?? []) lead(child, file, links);
      const section = sections.at(-1);
      if (section && tokens[index - 1]?.type !== 'heading_open') section.body += `${plain(token)} `;
    } else if (token.type === 'html_block') {
      lead(token, file, links);
    }
  }
  return {
    title: sections[0]?.text ?? file,
    html: markdown.renderer.render(tokens, markdown.options, {}),
    sections,
  };
}

/** Answers what a person reads of a line. */
function plain({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) =>
      /^(?:text|code_inline)$/.test(type) ? content : /break$/.test(type) ? ' ' : '',
    )
    .join('');
}

/** Lets a link or a picture lead to where the site has it. */
function lead(token: Token, file: string, links: Links): void {
  if (token.type === 'link_open') token.attrSet('href', links.link(file, String(token.attrGet('href'))));
  if (token.type === 'image') token.attrSet('src', links.picture(file, String(token.attrGet('src'))));
  if (!token.type.startsWith('html_')) return;
  token.content = token.content
    .replace(/(<a\b[^>]*\shref=")([^"]*)/gi, (_, start, at) => start + links.link(file, at))
    .replace(/(<img\b[^>]*\ssrc=")([^"]*)/gi, (_, start, at) => start + links.picture(file, at));
}

const { rules } = markdown.renderer;

// Whoever has no pointer can scroll what is wider than the page only once it has the focus.
rules.table_open = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>';
rules.table_close = () => '</table></div>';
rules.image = (tokens, index, options, _, renderer) => {
  tokens[index]?.attrSet('loading', 'lazy');
  tokens[index]?.attrSet('alt', tokens[index].content);
  return renderer.renderToken(tokens, index, options);
};
// A heading is the link to itself, which adds nothing to what it is called.
rules.heading_open = (tokens, index, options, _, renderer) =>
  renderer.renderToken(tokens, index, options) + (isLinked(tokens, index) ? anchorTo(tokens[index]) : '');
rules.heading_close = (tokens, index, options, _, renderer) =>
  (isLinked(tokens, index - 2) ? '</a>' : '') + renderer.renderToken(tokens, index, options);
rules.fence = (tokens, index) => {
  const { info = '', content = '' } = tokens[index] ?? {};
  const language = info.trim().split(/\s+/)[0] ?? '';
  if (language !== 'mermaid') return codeBlock(content, language);
  // Drawn by the reader's browser, with its fonts; the text stays for whom a drawing is of no use.
  return `<figure class="diagram"><details open><summary>Diagram as text</summary>${codeBlock(content, language)}</details></figure>`;
};
rules.code_block = (tokens, index) => codeBlock(tokens[index]?.content ?? '', '');

/** Answers a block of code as HTML. */
export function codeBlock(code: string, language: string): string {
  return `<pre tabindex="0" data-language="${escaped(language)}"><code>${highlighted(code, language)}</code></pre>`;
}

function isLinked(tokens: readonly Token[], index: number): boolean {
  const hasLink = tokens[index + 1]?.children?.some(({ type }) => type === 'link_open');
  return tokens[index]?.tag !== 'h1' && !hasLink;
}

function anchorTo(heading: Token | undefined): string {
  return `<a class="anchor" href="#${heading?.attrGet('id')}">`;
}
