import highlighter from 'highlight.js';

/** Languages that go by another name than their own, or than their files'. */
const alike: Readonly<Record<string, string>> = {
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  mts: 'typescript',
  sh: 'bash',
  console: 'shell',
  html: 'xml',
  svelte: 'xml',
  vue: 'xml',
  yml: 'yaml',
};

/** Answers code as HTML, with the parts of its language marked where the language is known. */
export function highlighted(code: string, name: string): string {
  const language = alike[name] ?? name;
  if (!highlighter.getLanguage(language)) return escaped(code);
  return highlighter.highlight(code, { language, ignoreIllegals: true }).value;
}

/** Answers text as HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
