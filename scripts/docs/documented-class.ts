/** One tag of a docstring, such as `@attr {boolean} disabled Makes it do nothing.` */
export interface Tag {
  readonly kind: string;
  /** As TypeScript has it; text where the tag does not say. */
  readonly type: string;
  /** Empty where the tag has `-`. */
  readonly name: string;
  readonly description: string;
}

/** What one member of an interface or class is. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** What the source of a class says to those who use it. */
export interface DocumentedClass {
  readonly description: string;
  readonly tags: readonly Tag[];
  /** Methods that take nothing. */
  readonly methods: readonly Member[];
  /** Switches that are not attributes. */
  readonly switches: readonly Member[];
}

/** Reads an exported class from its source. Throws where it has no docstring, or a tag says not enough. */
export function documentedClass(source: string, name: string): DocumentedClass {
  const [before = '', body] = source.split(`export class ${name} `);
  const at = before.lastIndexOf('/**');
  if (body === undefined || at < 0) throw new Error(`${name} has no docstring.`);
  const lines = linesOf(before.slice(at, before.indexOf('*/', at)));
  const isTag = (line: string) => line.startsWith('@');
  return {
    description: lines.filter((line) => !isTag(line)).join(' '),
    tags: lines.filter(isTag).map(tagOf),
    methods: publicMembers(body, /^ {2}\/\*\* ([^@\n]+) \*\/\n {2}(\w+)\(\): (\w+) \{/gm),
    switches: publicMembers(body, /^ {2}\/\*\* ([^@\n]+) \*\/\n {2}(\w+) = (?:true|false);/gm),
  };
}

/** Reads the members of an exported interface, in its order; `undefined` is left out of their types. */
export function membersOf(source: string, name: string): readonly Member[] {
  const [, body] = new RegExp(`export interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? [];
  if (body === undefined) throw new Error(`There is no interface ${name}.`);
  const member = /(?:\/\*\*([\s\S]*?)\*\/)?\s*(?:readonly )?(\w+)\??:([\s\S]*?);(?:\n|$)/g;
  return [...body.matchAll(member)].map(([, doc = '', name = '', type = '']) => ({
    name,
    type: type
      .replace(/\s+/g, ' ')
      .replace(/^ (\| )?/, '')
      .replace(/ \| undefined$/, ''),
    description: linesOf(doc).join(' '),
  }));
}

function publicMembers(body: string, pattern: RegExp): readonly Member[] {
  return [...body.matchAll(pattern)].map(([, description = '', name = '', type]) => ({
    name,
    type: type ?? 'boolean',
    description,
  }));
}

/** Answers what stands on the lines of a docstring, without its stars. */
function linesOf(doc: string): readonly string[] {
  return doc
    .split('\n')
    .map((line) => line.replace(/^\s*\/?\*+/, '').trim())
    .filter((line) => line !== '');
}

function tagOf(line: string): Tag {
  const [, kind, type = 'string', name, description] = /^@(\w+) (?:\{(.+)\} )?(\S+) (.+)$/.exec(line) ?? [];
  if (!kind || !name || !description) throw new Error(`This tag says not enough: ${line}`);
  return { kind, type, name: name === '-' ? '' : name, description };
}
