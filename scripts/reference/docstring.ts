import { type JSDoc, Node } from 'ts-morph';

/** Answers the docstring of a declaration as one paragraph of Markdown; empty where it has none. */
export function docOf(node: Node): string {
  const doc = docsOf(node).at(-1);
  if (!doc) return '';
  const seen = doc.getTags().filter((tag) => tag.getTagName() === 'see');
  const links = seen.map((tag) => `See ${words(tag.getText().replace('@see ', ''))}.`);
  return [words(doc.getDescription()), ...links].join(' ');
}

/** Answers what the docstring at the head of a door says of it; empty where it has none. */
export function moduleDoc(text: string): string {
  const [, doc = ''] = /^(?:'use client';\s*)?\/\*\*((?:(?!\*\/)[\s\S])*)@module\s*\*\//.exec(text) ?? [];
  return words(doc);
}

/** Answers the docstring that stands before one part of a type; empty for none. */
export function docBetween(text: string): string {
  return words(/\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '');
}

/** Tells what is not for hosts. */
export function isInternal(node: Node): boolean {
  return docsOf(node).some((doc) => doc.getTags().some((tag) => tag.getTagName() === 'internal'));
}

/** Tells whether a docstring says first what a function does: *Reads …*, *Closes …*. */
export function beginsWithVerb(doc: string): boolean {
  return /^[A-Z][a-z]+s\b/.test(doc) && !/^(Always|As|Details|Is|Its|This|Was)\b/.test(doc);
}

function docsOf(node: Node): readonly JSDoc[] {
  const bearer = Node.isVariableDeclaration(node) ? node.getVariableStatement() : node;
  return bearer && Node.isJSDocable(bearer) ? bearer.getJsDocs() : [];
}

/** Joins lines, and makes a link of each page that is named. */
function words(text: string): string {
  return text
    .replace(/^\s*\*+/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/`docs\/([\w-]+\.md)`/g, '[`docs/$1`](../$1)');
}
