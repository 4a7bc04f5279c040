import type { Plugin } from 'vite';

/** From the class of signals that are computed from others to the function that makes them. */
const computed =
  /function (\w)\((\w),\w\)\{\w\.call\(this,void 0,\w\);.*?(?=function \w\((\w),(\w)\)\{return new \1\(\3,\4\)\})/s;

/**
 * Takes out of the signals the class of those that are computed from others, which nothing here is. The bundler leaves it
 * in, because it cannot know that filling in a prototype does nothing else. Fails when the library has become another.
 */
export const withoutComputed: Plugin = {
  name: 'without-computed',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/@preact/signals-core/')) return null;
    // What follows stays where it was, and with it what maps say.
    const without = code.replace(computed, (found, name) =>
      `function ${name}(){throw new Error("There are no computed signals.")}`.padEnd(found.length),
    );
    if (without === code) throw new Error('@preact/signals-core has changed: look for its computed signals.');
    return { code: without, map: null };
  },
};
