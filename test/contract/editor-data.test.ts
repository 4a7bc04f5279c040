import { readdirSync, readFileSync } from 'node:fs';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { describe, expect, it } from 'vitest';
import { customElements } from '../../scripts/docs/custom-elements.js';
import { htmlData, webTypes } from '../../scripts/docs/editor-data.js';
import { roles } from '../../src/appearance/appearance.js';
import { properties } from '../../src/element/property-names.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const json = (path: string) => JSON.parse(read(path));

const { name, version, ...manifest } = json('package.json');
const told: Package = json(manifest.customElements);
const { ConnectUIElement } = await import(new URL('dist/index.js', root).href);

function classNamed(name: string): CustomElementDeclaration {
  const found = told.modules.flatMap((module) => module.declarations ?? []).find((one) => one.name === name);
  if (found?.kind !== 'class' || !('customElement' in found)) throw new Error(`No ${name} is told of.`);
  return found;
}
const widget = classNamed('ConnectUIElement');
const button = classNamed('ConnectButton');

const namesOf = (list: readonly { readonly name: string }[] | undefined) =>
  (list ?? []).map(({ name }) => name).toSorted();

/** All that matches in a room of the source, each once. */
function inSource(room: string, pattern: RegExp): readonly string[] {
  const files = readdirSync(new URL(`src/${room}`, root), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.tsx?$/.test(file)).map((file) => read(`src/${room}/${file}`));
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found))),
  ].sort();
}

describe('what a developer’s editor is told of <connect-ui>', () => {
  it('is every attribute that the class observes', () => {
    expect(namesOf(widget.attributes)).toEqual([...ConnectUIElement.observedAttributes].sort());
  });

  it('is every property and method that the class has', () => {
    const own = Object.getOwnPropertyNames(ConnectUIElement.prototype);
    const ours = own.filter((name) => !/^constructor$|Callback$/.test(name));
    expect(ours).toEqual(expect.arrayContaining([...properties]));
    expect(namesOf(widget.members)).toEqual(ours.sort());
    for (const { name, description } of widget.members ?? []) expect(description, name).toMatch(/\.$/);
  });

  it('is every event, with the type of its detail', () => {
    expect(widget.events?.map(({ name, type }) => `${name}: ${type.text}`)).toEqual([
      'ready: CustomEvent<null>',
      'step: CustomEvent<StepDetail>',
      'connect: CustomEvent<Connection>',
      'error: CustomEvent<ConnectErrorDetail>',
      'close: CustomEvent<CloseDetail>',
    ]);
  });

  it('is every slot and part that its screens have', () => {
    expect(namesOf(widget.slots)).toEqual(inSource('ui', /<slot name="(\w+)"/g));
    expect(namesOf(widget.cssParts)).toEqual(inSource('ui', /\bpart(?:="|: ')([\w-]+)/g));
  });

  it('is every role of its looks', () => {
    expect(namesOf(widget.cssProperties)).toEqual(
      Object.values(roles)
        .map(({ property }) => property)
        .sort(),
    );
  });

  it('is which words an attribute takes, where those of its property are few', () => {
    const words = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word).sort();
    const ofPresentation = words(read('src/ui/presentation.ts'));
    expect(ofPresentation).toHaveLength(4);
    for (const { name, type, fieldName } of widget.attributes ?? []) {
      const field = widget.members?.find((member) => member.name === fieldName);
      const its = field && 'type' in field ? (field.type?.text ?? '') : '';
      expect(words(type?.text ?? ''), name).toEqual(its === 'Presentation' ? ofPresentation : words(its));
      expect(type?.text === 'boolean', name).toBe(its === 'boolean');
    }
  });
});

describe('what a developer’s editor is told of <connect-button>', () => {
  it('is every attribute that it reads', () => {
    const [observed = ''] = inSource('element/declared', /observedAttributes = \[([^\]]+)\]/g);
    const itsOwn = [...observed.matchAll(/'([a-z]+)'/g)].map(([, name = '']) => name);
    const read = inSource('element/declared', /\bread\('([\w-]+)'\)/g);
    expect(namesOf(button.attributes)).toEqual([...itsOwn, ...read].sort());
  });

  it('is its part, its slot, its switch, and the events of the widget', () => {
    expect(namesOf(button.cssParts)).toEqual(inSource('element/declared', /'part', '(\w+)'/g));
    expect(namesOf(button.slots)).toEqual(['']);
    expect(namesOf(button.members)).toEqual(['allowCrossOrigin']);
    expect(button.events).toEqual(widget.events);
  });
});

describe('what a package has for editors', () => {
  it('is what the source says', () => {
    expect(told, 'npm run build').toEqual(customElements());
    const plain = (value: object) => JSON.parse(JSON.stringify(value));
    expect(json('dist/vscode.html-custom-data.json')).toEqual(plain(htmlData(told)));
    expect(json(manifest['web-types'])).toEqual(plain(webTypes(told, name, version)));
  });

  it('names both tags, once each', () => {
    const tags = ['connect-ui', 'connect-button'];
    expect(json('dist/vscode.html-custom-data.json').tags.map(({ name }: { name: string }) => name)).toEqual(
      tags,
    );
    const { elements } = json(manifest['web-types']).contributions.html;
    expect(elements.map(({ name }: { name: string }) => name)).toEqual(tags);
  });

  it('leads to modules that are in the package', () => {
    for (const { path } of told.modules) expect(() => read(path), path).not.toThrow();
  });
});
