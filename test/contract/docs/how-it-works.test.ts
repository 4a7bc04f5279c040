import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const dist = new URL('../../../dist/', import.meta.url);
const read = (path: string) => readFileSync(new URL(`../../../docs/${path}`, import.meta.url), 'utf8');

/** What the widget and its window ask the API for, in each drawn sequence. */
const drawn = read('how-it-works.md')
  .split('```')
  .filter((part) => part.startsWith('mermaid\nsequenceDiagram'))
  .map((part) => [...part.matchAll(/[WN]->>A: ((?:GET|POST) \S+)/g)].map(([, asked]) => asked));

/** The same in the table of costs, which `test/browser/requests-of-a-journey.test.ts` compares with what is asked. */
const counted = read('self-hosting.md')
  .split('\n')
  .filter((line) => /^\| (opens|chooses|connects)/.test(line))
  .map((line) => [...line.matchAll(/`((?:GET|POST) [^`]+)`/g)].map(([, asked]) => asked));

it('draws the requests that are made', () => {
  const [opening = [], choosing = [], byForm = [], byWindow = []] = counted;
  expect(drawn).toEqual([[...opening, ...choosing, ...byForm], byWindow]);
});

it('draws the files that are loaded', () => {
  const chunks = readdirSync(new URL('chunks', dist)).map((file) => file.replace(/-[\w-]{7,8}\.js$/, ''));
  const [, drawing = ''] = /mermaid\nflowchart LR\n([\s\S]*?)```/.exec(read('how-it-works.md')) ?? [];
  const labels = [...drawing.matchAll(/\["([^"<]*)/g)].flatMap(([, label = '']) => label.split(', '));
  const named = labels.filter((label) => label !== 'one language');
  expect(named.length).toBeGreaterThan(8);
  for (const name of named)
    expect([name, name.endsWith('.js') ? existsSync(new URL(name, dist)) : chunks.includes(name)]).toEqual([
      name,
      true,
    ]);
});
