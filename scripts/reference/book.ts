import type { CustomElementDeclaration } from 'custom-elements-manifest';
import { Node } from 'ts-morph';
import { customElements } from '../docs/custom-elements.js';
import { type Description, describe, type Entry, kindOf, kinds } from './description.js';
import { type Door, pathOf, readDoors } from './doors.js';

/** What the page of one door tells. */
export interface Page {
  readonly door: Door;
  /** What is described here, in the order of the page. */
  readonly descriptions: readonly Description[];
  /** What the door exports as well, but another page describes. */
  readonly others: readonly Entry[];
}

/**
 * Describes all that the doors of the package export, each name once, on the page of the first door that has it. With a
 * name comes what it is made of, even if no door exports that.
 */
export function readBook(): readonly Page[] {
  const doors = readDoors();
  const elements = elementsByName();
  const homes = new Map<Node, Entry>();
  for (const { exports, page } of doors)
    for (const [name, nodes] of exports) {
      const [first] = nodes;
      if (!first || homes.has(first)) continue;
      const kind = kindOf(first, elements.has(name));
      const entry = { name, kind, page, isExported: true, nodes };
      for (const node of nodes) homes.set(node, entry);
    }
  return doors.map((door) => pageOf(door, homes, elements));
}

type Homes = Map<Node, Entry>;
type Elements = ReadonlyMap<string, CustomElementDeclaration>;

function pageOf(door: Door, homes: Homes, elements: Elements): Page {
  const { page } = door;
  const exported = [
    ...new Set([...door.exports.values()].flatMap(([first]) => (first && homes.get(first)) ?? [])),
  ];
  const own = exported.filter((entry) => entry.page === page);
  const waiting = kinds.flatMap((kind) => own.filter((entry) => entry.kind === kind && kind !== 'type'));
  const placed = new Set(waiting);
  const place = (entry: Entry) => {
    if (entry.page === page && !placed.has(entry)) waiting.push(entry);
    placed.add(entry);
  };
  const addressOf = (declaration: Node) => {
    const entry = homes.get(declaration) ?? partOf(declaration, page);
    if (!entry) return null;
    homes.set(declaration, entry);
    place(entry);
    return addressFrom(page, entry);
  };
  const surroundings = {
    addressOf,
    isExported: (declaration: Node) => homes.get(declaration)?.isExported === true,
    elementOf: (name: string) => elements.get(name),
  };
  const descriptions: Description[] = [];
  // A type follows what first names it.
  const describeWaiting = () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      descriptions.push(describe(next, surroundings));
  };
  describeWaiting();
  for (const entry of own) {
    place(entry);
    describeWaiting();
  }
  return { door, descriptions, others: exported.filter((entry) => entry.page !== page) };
}

/** Answers the address of an entry as a page has it. */
export function addressFrom(page: string, entry: Entry): string {
  return `${entry.page === page ? '' : entry.page}#${entry.name.toLowerCase()}`;
}

/** Makes an entry of a type that no door exports; `null` for what is not ours. */
function partOf(declaration: Node, page: string): Entry | null {
  const isType = Node.isInterfaceDeclaration(declaration) || Node.isTypeAliasDeclaration(declaration);
  if (!isType || !pathOf(declaration.getSourceFile()).startsWith('src/')) return null;
  return { name: declaration.getName(), kind: 'type', page, isExported: false, nodes: [declaration] };
}

function elementsByName(): Elements {
  const declarations = customElements().modules.flatMap((module) => module.declarations ?? []);
  return new Map(
    declarations.flatMap((one) =>
      one.kind === 'class' && 'customElement' in one ? [[one.name, one] as const] : [],
    ),
  );
}
