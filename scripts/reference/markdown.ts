type Paragraph = string | false | undefined;

/** Joins paragraphs, without those that are not there. */
export function paragraphs(...all: readonly (Paragraph | readonly Paragraph[])[]): string {
  return all
    .flat()
    .filter((one) => one)
    .join('\n\n');
}

/** Makes a table of cells in Markdown; empty without rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return rows.length > 0 ? [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n') : '';
}

/** Makes a block of TypeScript; a long union goes over several lines. */
export function codeBlock(code: string): string {
  const lines = code.replace(/(?=.{90}).{1,90}(?= \|)/g, '$&\n ');
  return `\`\`\`ts\n${lines}\n\`\`\``;
}

/** Makes an item of a list, each line of which begins anew. */
export function item(...lines: readonly string[]): string {
  return `- ${lines.filter((line) => line !== '').join('\\\n  ')}`;
}
