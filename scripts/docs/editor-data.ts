import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** An element of a manifest together with its tag. */
interface Tagged {
  readonly tag: string;
  readonly element: CustomElementDeclaration;
}

/** Says what VS Code offers and shows in markup; see `html.customData` among its settings. */
export function htmlData(manifest: Package): object {
  return {
    version: 1.1,
    tags: taggedIn(manifest).map(({ tag, element }) => ({
      name: tag,
      description: element.description,
      attributes: element.attributes?.map(({ name, description, type }) => ({
        name,
        description,
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
        ...(valuesOf(type?.text).length > 0 && {
          values: valuesOf(type?.text).map((value) => ({ name: value })),
        }),
      })),
    })),
  };
}

/** Says the same to editors by JetBrains, and besides what there is for scripts and styles. */
export function webTypes(manifest: Package, name: string, version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: taggedIn(manifest).map(({ tag, element }) => ({
          name: tag,
          description: element.description,
          attributes: element.attributes?.map(({ name, description, type }) => ({
            name,
            description,
            value: {
              type:
                valuesOf(type?.text)
                  .map((value) => `"${value}"`)
                  .join(' | ') || type?.text,
            },
          })),
          slots: element.slots,
          js: {
            properties: element.members
              ?.filter((member) => member.kind === 'field')
              .map(({ name, description, type }) => ({ name, description, type: type?.text })),
            events: element.events?.map(({ name, description }) => ({ name, description })),
          },
          css: {
            parts: element.cssParts,
            properties: element.cssProperties?.map(({ name, description }) => ({ name, description })),
          },
        })),
      },
    },
  };
}

function taggedIn({ modules }: Package): readonly Tagged[] {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return modules
    .flatMap((module) => module.exports ?? [])
    .filter((one) => one.kind === 'custom-element-definition')
    .flatMap(({ name: tag, declaration }) => {
      const element = declarations.find((one) => one.name === declaration.name);
      return element?.kind === 'class' && 'customElement' in element ? [{ tag, element }] : [];
    });
}

/** Finds the words that are the only ones in place of a value; none where any text will do. */
function valuesOf(type = ''): readonly string[] {
  return [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
}
