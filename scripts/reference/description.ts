import type { CustomElementDeclaration } from 'custom-elements-manifest';
import { Node, type TypeAliasDeclaration, type TypeNode, type VariableDeclaration } from 'ts-morph';
import { docBetween, docOf } from './docstring.js';
import { pathOf } from './doors.js';
import {
  callOf,
  classMembers,
  genericOf,
  inheritedBy,
  type Member,
  membersOf,
  parametersOf,
  typeOf,
} from './members.js';
import { type AddressOf, resolved, typeText } from './type-text.js';

/** Kinds of exports, in the order in which a page has them. */
export const kinds = ['function', 'element', 'component', 'class', 'type'] as const;

/** One name that a page describes. */
export interface Entry {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  readonly page: string;
  /** False for what is only reached as a part of something else. */
  readonly isExported: boolean;
  readonly nodes: readonly Node[];
}

/** One way a type may be, and when. */
export interface Variant {
  readonly text: string;
  readonly doc: string;
}

/** What there is to tell of an entry. Types are texts with addresses; see `typeText`. */
export interface Description extends Entry {
  /** As TypeScript; empty for what its members tell. */
  readonly signature: string;
  readonly doc: string;
  /** What it has from others that are described elsewhere. */
  readonly bases: readonly string[];
  readonly members: readonly Member[];
  readonly variants: readonly Variant[];
  /** For an element: attributes, events, slots and parts. */
  readonly element: CustomElementDeclaration | undefined;
  /** Path in the repository. */
  readonly source: string;
}

/** What a description needs of the others. */
export interface Surroundings {
  readonly addressOf: AddressOf;
  isExported(declaration: Node): boolean;
  elementOf(name: string): CustomElementDeclaration | undefined;
}

/** Says what kind of an entry a declaration makes. */
export function kindOf(node: Node, isElement: boolean): Entry['kind'] {
  if (Node.isFunctionDeclaration(node)) return 'function';
  if (Node.isVariableDeclaration(node)) return 'component';
  if (isElement) return 'element';
  return Node.isClassDeclaration(node) ? 'class' : 'type';
}

/** Describes an entry by its declarations. */
export function describe(entry: Entry, surroundings: Surroundings): Description {
  const [first] = entry.nodes;
  if (!first) throw new Error(`${entry.name} is declared nowhere.`);
  // A class says what it is; an interface that adds to it does not.
  const main = entry.nodes.find(Node.isClassDeclaration) ?? first;
  const parts = entry.nodes.map((node) => partsOf(node, entry, surroundings));
  return {
    ...entry,
    doc: docOf(main),
    signature: parts.find(({ signature }) => signature)?.signature ?? '',
    bases: parts.flatMap(({ bases = [] }) => bases),
    members: parts.flatMap(({ members = [] }) => members),
    variants: parts.flatMap(({ variants = [] }) => variants),
    element: surroundings.elementOf(entry.name),
    source: pathOf(main.getSourceFile()),
  };
}

type Parts = Partial<Pick<Description, 'signature' | 'bases' | 'members' | 'variants'>>;

function partsOf(node: Node, { name, kind }: Entry, { addressOf, isExported }: Surroundings): Parts {
  if (Node.isFunctionDeclaration(node)) return { signature: callOf(node, name, addressOf) };
  if (Node.isVariableDeclaration(node)) return componentParts(node, name, addressOf);
  if (Node.isTypeAliasDeclaration(node)) return aliasParts(node, addressOf);
  if (Node.isClassDeclaration(node)) {
    const base = node.getExtends()?.getExpression();
    return {
      bases: Node.isIdentifier(base) ? [base.getText()] : ['HTMLElement'].filter(() => base),
      members: classMembers(node, kind === 'class', addressOf),
    };
  }
  if (!Node.isInterfaceDeclaration(node)) throw new Error(`${name} is of a kind that no page has.`);
  const { bases, members } = inheritedBy(node, addressOf, isExported);
  const given = genericOf(node, addressOf);
  return {
    signature: given && name + given,
    bases,
    members: membersOf([...members, ...node.getMembers()], addressOf),
  };
}

function componentParts(node: VariableDeclaration, name: string, addressOf: AddressOf): Parts {
  const declared = node.getTypeNode();
  if (declared) return { signature: `${name}: ${typeOf(declared, node, addressOf)}` };
  // What Vue makes of it is pages long; a reader needs what it emits.
  const made = node.getInitializer();
  const [options] = Node.isCallExpression(made) ? made.getArguments() : [];
  const emits = Node.isObjectLiteralExpression(options) ? options.getProperty('emits') : undefined;
  const events = Node.isPropertyAssignment(emits) ? emits.getInitializer() : undefined;
  if (!Node.isObjectLiteralExpression(events)) throw new Error(`${name} has no type.`);
  const members = events.getProperties().map((event): Member => {
    const told = Node.isPropertyAssignment(event) ? event.getInitializer() : undefined;
    if (!Node.isPropertyAssignment(event) || !Node.isArrowFunction(told))
      throw new Error(`${name} emits the unknown.`);
    const given = parametersOf(told, addressOf);
    const text = `@${event.getName()}${given && `(${given})`}`;
    return { name: event.getName(), signatures: [text], doc: docBetween(event.getFullText()), kind: 'value' };
  });
  return { members };
}

function aliasParts(node: TypeAliasDeclaration, addressOf: AddressOf): Parts {
  const type = node.getTypeNodeOrThrow();
  const head = `${node.getName()}${genericOf(node, addressOf)} = `;
  if (Node.isUnionTypeNode(type)) {
    const variants = variantsOf(type.getTypeNodes(), node, addressOf);
    if (variants.some(({ doc }) => doc)) return { variants };
  }
  // One for each event, for instance: what comes of it can be read.
  const mapped = Node.isIndexedAccessTypeNode(type) ? type.getObjectTypeNode() : undefined;
  if (Node.isMappedTypeNode(mapped)) {
    const made = mapped
      .getType()
      .getProperties()
      .map((one) => one.getTypeAtLocation(node));
    return { variants: made.map((one) => ({ text: resolved(one, node, addressOf), doc: '' })) };
  }
  const joined = Node.isIntersectionTypeNode(type) ? type.getTypeNodes() : [type];
  const literals = joined.filter(Node.isTypeLiteral).filter((one) => one.getText().includes('/**'));
  if (literals.length === 0) return { signature: head + typeText(type, addressOf) };
  const texts = joined.map((one) => (Node.isTypeLiteral(one) ? '{ … }' : typeText(one, addressOf)));
  const members = literals.flatMap((one) => membersOf(one.getMembers(), addressOf));
  return { signature: texts.length > 1 ? head + texts.join(' & ') : '', members };
}

/** The docstring of a part stands before its bar, where no part begins yet. */
function variantsOf(
  parts: readonly TypeNode[],
  node: TypeAliasDeclaration,
  addressOf: AddressOf,
): readonly Variant[] {
  const text = node.getSourceFile().getFullText();
  return parts.map((part, index) => ({
    text: typeText(Node.isParenthesizedTypeNode(part) ? part.getTypeNode() : part, addressOf),
    doc: docBetween(text.slice(parts[index - 1]?.getEnd() ?? node.getNameNode().getEnd(), part.getStart())),
  }));
}
