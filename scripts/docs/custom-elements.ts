import { readFileSync } from 'node:fs';
import type { CustomElementDeclaration, Module, Package } from 'custom-elements-manifest';
import { roles } from '../../src/appearance/appearance.js';
import type { Role } from '../../src/appearance/role.js';
import { attributeOf } from '../../src/element/property-names.js';
import { documentedClass, type Member, membersOf } from './documented-class.js';

const read = (path: string) => readFileSync(new URL(`../../src/element/${path}`, import.meta.url), 'utf8');

/**
 * Says what there is to set, hear, fill and style on our elements, in the words of their classes, options and roles, as
 * the schema of custom elements manifests has it. Throws where a docstring says not enough.
 */
export function customElements(): Package {
  const options = membersOf(read('options.ts'), 'ElementOptions');
  const widget = declarationOf('ConnectUIElement', 'connect-ui-element.ts', options);
  widget.cssProperties = Object.values<Role>(roles).map(propertyOf);
  const button = declarationOf('ConnectButton', 'declared/connect-button.ts', []);
  // It tells what the widget tells.
  button.events = widget.events ?? [];
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        ...moduleOf('dist/index.js'),
        declarations: [widget],
        exports: [{ kind: 'js', name: widget.name, declaration: { name: widget.name } }],
      },
      { ...moduleOf('dist/define.js'), exports: [definitionOf('connect-ui', widget, 'dist/index.js')] },
      {
        ...moduleOf('dist/declarative.js'),
        declarations: [button],
        exports: [definitionOf('connect-button', button, 'dist/declarative.js')],
      },
    ],
  };
}

const moduleOf = (path: string): Module => ({ kind: 'javascript-module', path });

const definitionOf = (tag: string, { name }: CustomElementDeclaration, module: string) =>
  ({ kind: 'custom-element-definition', name: tag, declaration: { name, module } }) as const;

/** Describes a class; `options` are properties that its source makes by a loop. */
function declarationOf(name: string, file: string, options: readonly Member[]): CustomElementDeclaration {
  const { description, tags, methods, switches } = documentedClass(read(file), name);
  const details = new Map(
    membersOf(read('options.ts'), 'ConnectUIEventDetails').map((detail) => [detail.name, detail.type]),
  );
  const tagged = (kind: string) => tags.filter((tag) => tag.kind === kind);
  return {
    kind: 'class',
    customElement: true,
    name,
    description,
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: tagged('attr').map(({ name, type, description }) => {
      const field = options.find((option) => attributeOf(option.name) === name);
      return { name, type: { text: type }, description, ...(field && { fieldName: field.name }) };
    }),
    members: [
      ...[...options, ...switches].map(({ name, type, description }) => ({
        kind: 'field' as const,
        name,
        type: { text: type },
        description,
      })),
      ...methods.map(({ name, type, description }) => ({
        kind: 'method' as const,
        name,
        return: { type: { text: type } },
        description,
      })),
    ],
    events: tagged('fires').map(({ name, description }) => ({
      name,
      type: { text: `CustomEvent<${details.get(name)}>` },
      description,
    })),
    slots: tagged('slot').map(described),
    cssParts: tagged('csspart').map(described),
  };
}

const described = ({ name, description }: { readonly name: string; readonly description: string }) => ({
  name,
  description,
});

/** What kinds of values there are, as CSS calls them. */
const syntaxes: Readonly<Record<Role['kind'], string>> = {
  colour: '<color>',
  length: '<length>',
  number: '<number>',
  font: '<family-name>#',
  shadow: '<shadow>#',
};

function propertyOf({ property, kind, byDefault, follows, range, use }: Role) {
  const description = `${use}. Range: ${range}.${follows ? ` Default: ${follows}.` : ''}`;
  return {
    name: property,
    syntax: syntaxes[kind],
    description: description.slice(0, 1).toUpperCase() + description.slice(1),
    // A default that follows from other roles is made of names that are nobody else's.
    ...(!follows && { default: byDefault }),
  };
}
