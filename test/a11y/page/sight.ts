import { digestOf } from './digest.js';

/** Properties that make a colour. */
const colours = [
  'color',
  'background-color',
  'border-block-start-color',
  'outline-color',
  'fill',
  'stroke',
] as const;

/** Answers a text that is the same for two scenes only if they have the same nodes, in the same colours. */
export function sightOf(root: ShadowRoot): Promise<string> {
  const seen = [...root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    return colours.map((name) => style.getPropertyValue(name)).join();
  });
  const bytes = new TextEncoder().encode([root.innerHTML, ...seen].join('\n'));
  return digestOf(bytes);
}
