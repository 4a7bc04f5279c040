import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

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
