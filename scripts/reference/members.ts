import {
  type ClassDeclaration,
  type InterfaceDeclaration,
  Node,
  type ParameterDeclaration,
  type ParameteredNode,
  SyntaxKind,
  type TypeElementTypes,
  type TypeNode,
} from 'ts-morph';
import { docOf, isInternal } from './docstring.js';
import { type AddressOf, resolved, typeText } from './type-text.js';

/** What one name of an interface or class is. */
export interface Member {
  readonly name: string;
  /** More than one where it may be called in several ways. */
  readonly signatures: readonly string[];
  /** Empty for none. */
  readonly doc: string;
  readonly kind: 'call' | 'value' | 'constant';
}

/** Lists the members of an interface or of a literal type. */
export function membersOf(nodes: readonly TypeElementTypes[], addressOf: AddressOf): readonly Member[] {
  return grouped(nodes, addressOf);
}

/** Lists what hosts see of a class; `constructor` only where they may call it. */
export function classMembers(
  node: ClassDeclaration,
  isMade: boolean,
  addressOf: AddressOf,
): readonly Member[] {
  const seen = [...(isMade ? node.getConstructors() : []), ...node.getProperties(), ...node.getMethods()]
    .flatMap((one): readonly Node[] => {
      const ways = Node.isOverloadable(one) ? one.getOverloads() : [];
      return ways.length > 0 ? ways : [one];
    })
    .filter((one) => !(Node.isModifierable(one) && /^(private|protected)/.test(one.getText())))
    .filter((one) => !(Node.hasName(one) && one.getName().startsWith('#')));
  return grouped(seen, addressOf);
}

/** Writes how a function is called. */
export function callOf(node: Node, name: string, addressOf: AddressOf): string {
  if (!Node.isParametered(node)) throw new Error(`${name} is no function.`);
  const generic = genericOf(node, addressOf);
  const given = parametersOf(node, addressOf);
  const answer = Node.isReturnTyped(node) && `: ${typeOf(node.getReturnTypeNode(), node, addressOf)}`;
  return `${name}${generic}(${given})${Node.isConstructorDeclaration(node) ? '' : answer}`;
}

/** Writes the types that something is made for; empty for none. */
export function genericOf(node: Node, addressOf: AddressOf): string {
  const kinds = Node.isTypeParametered(node) ? node.getTypeParameters() : [];
  return kinds.length > 0 ? `<${kinds.map((kind) => typeText(kind, addressOf)).join(', ')}>` : '';
}

/** Writes what a function is called with. */
export function parametersOf(node: ParameteredNode, addressOf: AddressOf): string {
  const taken = node.getParameters().filter((one) => one.getName() !== 'this');
  return taken.map((one) => parameterOf(one, addressOf)).join(', ');
}

/** Writes a type by what is declared, or else by what the compiler knows of the node. */
export function typeOf(declared: TypeNode | undefined, node: Node, addressOf: AddressOf): string {
  return declared
    ? typeText(declared, addressOf)
    : resolved(node.getType().getBaseTypeOfLiteralType(), node, addressOf);
}

function grouped(nodes: readonly Node[], addressOf: AddressOf): readonly Member[] {
  const names = [...new Set(nodes.filter((node) => !isInternal(node)).map(nameOf))];
  return names.map((name) => {
    const own = nodes.filter((node) => nameOf(node) === name);
    const [first] = own;
    const isConstant =
      Node.isPropertySignature(first) && first.getTypeNode()?.getKind() === SyntaxKind.LiteralType;
    return {
      name,
      signatures: own.map((node) => signatureOf(node, name, addressOf)),
      doc: own.map(docOf).find((doc) => doc !== '') ?? '',
      kind: isConstant ? 'constant' : Node.isParametered(first) ? 'call' : 'value',
    };
  });
}

function nameOf(node: Node): string {
  if (Node.isConstructorDeclaration(node)) {
    const parent = node.getParent();
    return `new ${Node.isClassDeclaration(parent) ? parent.getName() : ''}`;
  }
  if (Node.isIndexSignatureDeclaration(node))
    return `[${node.getKeyName()}: ${node.getKeyTypeNode().getText()}]`;
  return Node.hasName(node) ? node.getName() : node.getText();
}

function signatureOf(node: Node, name: string, addressOf: AddressOf): string {
  if (Node.isIndexSignatureDeclaration(node))
    return `${name}: ${typeOf(node.getReturnTypeNode(), node, addressOf)}`;
  if (!Node.isTyped(node)) return callOf(node, Node.isCallSignatureDeclaration(node) ? '' : name, addressOf);
  const isOptional = Node.isQuestionTokenable(node) && node.hasQuestionToken();
  return `${name}${isOptional ? '?' : ''}: ${withoutUndefined(node.getTypeNode(), node, isOptional, addressOf)}`;
}

/** Writes a type without `undefined` where the question mark says so already. */
function withoutUndefined(
  declared: TypeNode | undefined,
  node: Node,
  isOptional: boolean,
  addressOf: AddressOf,
): string {
  if (!isOptional || !Node.isUnionTypeNode(declared)) return typeOf(declared, node, addressOf);
  const rest = declared.getTypeNodes().filter((one) => one.getText() !== 'undefined');
  const [only] = rest;
  // What stood in brackets alone needs none.
  if (only && rest.length === 1 && Node.isParenthesizedTypeNode(only))
    return typeText(only.getTypeNode(), addressOf);
  return rest.map((one) => typeText(one, addressOf)).join(' | ');
}

function parameterOf(node: ParameterDeclaration, addressOf: AddressOf): string {
  const isPattern = !Node.isIdentifier(node.getNameNode());
  const isOptional = node.isOptional();
  const name = `${node.isRestParameter() ? '...' : ''}${isPattern ? 'options' : node.getName().replace(/^_/, '')}`;
  return `${name}${isOptional ? '?' : ''}: ${withoutUndefined(node.getTypeNode(), node, isOptional, addressOf)}`;
}

/** What an interface has from others: members to be told as its own, and bases that are described elsewhere. */
export interface Inherited {
  readonly bases: readonly string[];
  readonly members: readonly TypeElementTypes[];
}

/** Follows what an interface extends, up to what hosts know by name. */
export function inheritedBy(
  node: InterfaceDeclaration,
  addressOf: AddressOf,
  isKnown: (base: Node) => boolean,
): Inherited {
  const all = node.getExtends().map((base): Inherited => {
    const wrapped = /^(Pick|Readonly)</.test(base.getText()) ? base.getTypeArguments()[0] : base;
    const declaration = wrapped?.getType().getSymbol()?.getDeclarations().find(Node.isInterfaceDeclaration);
    if (!declaration || isKnown(declaration) || declaration.getSourceFile().isFromExternalLibrary())
      return { bases: [typeText(base, addressOf)], members: [] };
    const { bases, members } = inheritedBy(declaration, addressOf, isKnown);
    const kept = new Set(
      base
        .getType()
        .getProperties()
        .map((one) => one.getName()),
    );
    const own = [...members, ...declaration.getMembers()];
    return { bases, members: own.filter((one) => Node.hasName(one) && kept.has(one.getName())) };
  });
  return { bases: all.flatMap((one) => one.bases), members: all.flatMap((one) => one.members) };
}
