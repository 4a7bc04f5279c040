import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const host = (name: string) => readFileSync(new URL(`../../types/nango/${name}.ts`, import.meta.url), 'utf8');

it('changes nothing in a host but what it imports', () => {
  const withOurs = host('host-with-ours');
  expect(withOurs.replace("'../../../src/nango.js'", "'@nangohq/frontend'")).toBe(host('host-with-nango'));
  expect(withOurs).not.toBe(host('host-with-nango'));
});
