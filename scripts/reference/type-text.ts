import { type InterfaceDeclaration, type Symbol as Meaning, Node, type Type } from 'ts-morph';

/** Answers where a declaration is described; `null` where it is not ours to describe. */
export type AddressOf = (declaration: Node) => string | null;

// Names with an address, within a text: begin, name, between, address, end.
const [begin, between, end] = ['\uE000', '\uE001', '\uE002'] as const;

/** Writes a type as its source has it, in one line, with an address beside each name that is described. */
export function typeText(node: Node, addressOf: AddressOf): string {
  return inOneLine(written(node, addressOf));
}

/** Puts an address beside a name; `null` for none. */
export function withAddress(name: string, address: string | null): string {
  return address ? `${begin}${name}${between}${address}${end}` : name;
}

/** Tells whether there is a name with an address in a text. */
export function hasAddress(text: string): boolean {
  return text.includes(begin);
}

/** Makes Markdown of such a text: code in which the names are links, which backticks cannot hold. */
export function asCode(text: string): string {
  if (!hasAddress(text)) return `\`${text}\``;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<code>${escaped.replace(/\uE000(.+?)\uE001(.+?)\uE002/g, '[$1]($2)')}</code>`;
}

/** Writes what the compiler makes of a type, in the names of the file that a node stands in. */
export function resolved(type: Type, node: Node, addressOf: AddressOf): string {
  const text = wordsOf(type)?.join(' | ') ?? inOneLine(type.getText(node).replaceAll('"', "'"));
  const file = node.getSourceFile();
  return text.replace(/\b[A-Z]\w+/g, (name) => marked(name, file.getLocal(name), addressOf));
}

function written(node: Node, addressOf: AddressOf): string {
  const instead = derived(node, addressOf);
  if (instead !== null) return instead;
  if (Node.isIdentifier(node)) return named(node, addressOf);
  const text = node.getSourceFile().getFullText();
  let [result, at] = ['', node.getStart()];
  for (const part of node.forEachChildAsArray()) {
    result += text.slice(at, part.getStart()) + written(part, addressOf);
    at = part.getEnd();
  }
  return result + text.slice(at, node.getEnd());
}

/** Writes what a type comes to that is made of another; `null` for one that stands for itself. */
function derived(node: Node, addressOf: AddressOf): string | null {
  if (Node.isConditionalTypeNode(node))
    return [node.getTrueType(), node.getFalseType()].map((one) => written(one, addressOf)).join(' | ');
  if (Node.isIndexedAccessTypeNode(node)) {
    const property = node.getIndexTypeNode().getText().slice(1, -1);
    const owner = interfaceOf(node.getObjectTypeNode());
    const declared = owner?.getProperty(property)?.getTypeNode();
    if (declared) return written(declared, addressOf);
  } else if (Node.isTypeOperatorTypeNode(node)) {
    // Said once, in the alias; elsewhere its name says more.
    if (interfaceOf(node.getTypeNode()) && !Node.isTypeAliasDeclaration(node.getParent())) return null;
  } else if (!Node.isTypeQuery(node)) return null;
  return wordsOf(node.getType())?.join(' | ') ?? null;
}

function interfaceOf(node: Node): InterfaceDeclaration | undefined {
  return node.getType().getSymbol()?.getDeclarations().find(Node.isInterfaceDeclaration);
}

/** Lists the words that are all there is of a type, in the order of the alphabet; `null` for other types. */
function wordsOf(type: Type): readonly string[] | null {
  const parts = type.isUnion() ? type.getUnionTypes() : [type];
  if (!parts.every((part) => part.isStringLiteral())) return null;
  return parts.map((part) => `'${part.getLiteralValue()}'`).sort();
}

function named(identifier: Node, addressOf: AddressOf): string {
  const parent = identifier.getParent();
  const isType = Node.isTypeReference(parent) || Node.isExpressionWithTypeArguments(parent);
  return isType ? marked(identifier.getText(), identifier.getSymbol(), addressOf) : identifier.getText();
}

function marked(name: string, symbol: Meaning | undefined, addressOf: AddressOf): string {
  const [declaration] = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? [];
  return withAddress(name, declaration ? addressOf(declaration) : null);
}

/** Writes a type that stands on several lines in one, without what only the compiler needs. */
function inOneLine(text: string): string {
  return (
    text
      .replace(/\/\*\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/\s+/g, ' ')
      .trim()
      // Of what is only read or may be left out, the declarations tell.
      .replace(/\breadonly (?=[\w'"-]+\??:|\[\w+ (?:in\b|:))/g, '')
      .replace(/(\?: [^;}]*?) \| undefined(?=[;}]| })/g, '$1')
      .replace(/^\| |(?<=[(<=] ?)\| /g, '')
      .replace(/; \}/g, ' }')
      .replace(/(?<=[(<]) | (?=[)>])|,(?= ?[)>])/g, '')
  );
}
