import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);

describe('the built package', () => {
  it('makes no code and no markup of strings, in any of its files', () => {
    const made =
      /\beval\(|\bFunction\(|\bsetTimeout\(["'`]|document\.write|insertAdjacentHTML|createContextualFragment|outerHTML|DOMParser|srcdoc|setAttribute\(["'`](on|style)/;
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(made.exec(readFileSync(new URL(file, dist), 'utf8')), file).toBeNull();
    // Preact has a way to set markup, which takes a property that nothing of ours has.
    for (const file of files)
      expect(readFileSync(new URL(file, dist), 'utf8'), file).not.toMatch(/dangerouslySetInnerHTML:\s*\{/);
  });

  it('has a page of files alone, with no script and no style in its markup', () => {
    const markup = readFileSync(new URL('page/index.html', dist), 'utf8');
    expect(markup).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    for (const [, attributes, content] of markup.matchAll(/<script([^>]*)>([^<]*)/g)) {
      expect(attributes).toMatch(/\ssrc=/);
      expect(content?.trim()).toBe('');
    }
  });

  it('lists a checksum of every file that a page may load by its address, each of which is right', () => {
    const { integrity } = JSON.parse(readFileSync(new URL('files.json', dist), 'utf8'));
    const chunks = readdirSync(new URL('chunks/', dist))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `chunks/${name}`);
    const entries = [
      'connect-ui',
      'declarative',
      'define',
      'doctor',
      'headless',
      'index',
      'nango',
      'react',
      'vue',
    ];
    expect(Object.keys(integrity).sort()).toEqual([...chunks, ...entries.map((name) => `${name}.js`)].sort());
    for (const [file, checksum] of Object.entries(integrity)) {
      const hash = createHash('sha384').update(readFileSync(new URL(file, dist)));
      expect(checksum, file).toBe(`sha384-${hash.digest('base64')}`);
    }
  });

  it('can be imported where there is no browser, and does nothing there', async () => {
    const names = Object.keys(globalThis);
    const library = await import(new URL('index.js', dist).href);
    await import(new URL('define.js', dist).href);
    expect(Object.keys(library).sort()).toEqual(['ConnectUIElement', 'defineConnectUI', 'openConnectUI']);
    expect(() => library.defineConnectUI()).not.toThrow();
    const [headless, nango] = [
      await import(new URL('headless.js', dist).href),
      await import(new URL('nango.js', dist).href),
    ];
    expect(Object.keys(headless)).toEqual(['createConnectClient']);
    expect(Object.keys(nango).sort()).toEqual(['AuthError', 'ConnectUI', 'Nango', 'default']);
    expect(Object.keys(globalThis)).toEqual(names);
  });

  it.each(['headless', 'nango'])('gives %s a file that shares no code with the element', (entry) => {
    const files = readFileSync(new URL(`${entry}.js`, dist), 'utf8').matchAll(
      /(?:from|import)\s*\(?["'](\.[^"']+)["']/g,
    );
    // The drop-in fetches the widget once it is to be shown.
    expect([...files].map(([, file]) => file)).toEqual(entry === 'nango' ? ['./index.js'] : []);
  });

  it.each(['index', 'define', 'connect-ui', 'headless', 'nango'])(
    'gives %s types that need no other package',
    (entry) => {
      expect(packagesIn(new URL(`${entry}.d.ts`, dist))).toEqual([]);
    },
  );

  it.each(['react', 'vue'])('gives %s types that need this framework alone', (entry) => {
    expect(new Set(packagesIn(new URL(`${entry}.d.ts`, dist)))).toEqual(new Set([entry]));
  });

  it("tells React's servers that its component and hook are for browsers", () => {
    expect(readFileSync(new URL('react.js', dist), 'utf8')).toMatch(/^["']use client["'];/);
  });

  it.each(['index', 'define', 'connect-ui', 'react', 'vue'])(
    'lets %s tell TypeScript what <connect-ui> is',
    (entry) => {
      const reached = new Set<string>();
      packagesIn(new URL(`${entry}.d.ts`, dist), reached);
      const declarations = [...reached].map((file) => readFileSync(new URL(file), 'utf8'));
      expect(declarations.filter((text) => text.includes('interface HTMLElementTagNameMap'))).toHaveLength(1);
    },
  );

  it('has a file behind each of its doors', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8'));
    const files = Object.values<Record<string, string>>(exports).flatMap((door) => Object.values(door));
    for (const file of files) expect(() => readFileSync(new URL(`../${file}`, dist)), file).not.toThrow();
  });
});

/** Names the packages that declarations import, directly or by way of others. */
function packagesIn(file: URL, seen = new Set<string>()): readonly string[] {
  if (seen.has(file.href)) return [];
  seen.add(file.href);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g);
  return [...imports].flatMap(([, name = '']) =>
    name.startsWith('.') ? packagesIn(new URL(name.replace(/\.js$/, '.d.ts'), file), seen) : [name],
  );
}
