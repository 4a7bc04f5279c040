import type { CustomElementDeclaration } from 'custom-elements-manifest';
import type { Description } from './description.js';
import type { Linker } from './links.js';
import { codeBlock, item, paragraphs, table } from './markdown.js';
import { asCode, hasAddress } from './type-text.js';

/** Writes what there is to tell of one name. */
export function sectionText(one: Description, link: Linker): string {
  const { name, signature, doc, bases, members, variants, element, source } = one;
  const told = (text: string) => link.ofText(text, name);
  return paragraphs(
    `### ${name}`,
    signature.length > 120 && !hasAddress(signature) ? codeBlock(signature) : signature && asCode(signature),
    told(doc),
    bases.length > 0 && `Extends ${bases.map(asCode).join(', ')}.`,
    variants.map(({ text, doc }) => item(asCode(text), told(doc))).join('\n'),
    element && elementTables(element, link),
    element && '#### Members',
    members.map(({ signatures, doc }) => item(...signatures.map(asCode), told(doc))).join('\n'),
    `Source: [\`${source}\`](../../${source})`,
  );
}

function elementTables(element: CustomElementDeclaration, link: Linker): readonly string[] {
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  const code = (text = '') => `\`${text}\``;
  const tables: Readonly<Record<string, string>> = {
    Attributes: table(
      ['attribute', 'value', 'what it does'],
      attributes.map(({ name, type, description = '' }) => [code(name), code(type?.text), description]),
    ),
    Events: table(
      ['event', 'type', 'when'],
      events.map(({ name, type, description = '' }) => [code(name), link.ofType(type.text), description]),
    ),
    Slots: table(
      ['slot', 'where it stands'],
      slots.map(({ name, description = '' }) => [name ? code(name) : 'the content', description]),
    ),
    'CSS parts': table(
      ['part', 'what it is'],
      cssParts.map(({ name, description = '' }) => [code(name), description]),
    ),
    'CSS properties':
      cssProperties.length > 0
        ? `${cssProperties.length} of them: see [\`docs/appearance.md\`](../appearance.md).`
        : '',
  };
  return Object.entries(tables).flatMap(([title, text]) => (text ? [`#### ${title}`, text] : []));
}
