import { getProviders } from '@nangohq/providers';
import { expect, it } from 'vitest';
import { patternOf } from '../../../src/form/pattern.js';

const groups = ['credentials', 'connection_config', 'assertion_option', 'integration_config'] as const;

const fields = Object.entries(getProviders() ?? {}).flatMap(([provider, entry]) =>
  groups.flatMap((group) =>
    Object.entries<{ pattern?: string }>(entry[group] ?? {}).map(([name, { pattern }]) => ({
      name: `${provider}.${name}`,
      usage: patternOf(pattern).usage,
    })),
  ),
);

/** Names the fields with a pattern of which this became. */
function namesOf(wanted: ReturnType<typeof patternOf>['usage']): readonly string[] {
  return fields.filter(({ usage }) => usage === wanted).map(({ name }) => name);
}

/** `\s*([…\s]+)\s*` takes the cube of the length for a key of nothing but spaces. */
const spacesAroundKeys = [
  ...['adp', 'adp-lyric', 'adp-run', 'adp-workforce-now', 'adp-workforce-now-next-gen'].flatMap(
    (provider) => [`${provider}.client_certificate`, `${provider}.client_private_key`],
  ),
  'snowflake-jwt.privateKey',
];

/** These take the square of the length: more than can be proven to be harmless, but little. */
const twoLoops = [
  'amazon-selling-partner.domain',
  'amazon-selling-partner-beta.domain',
  'aws-scim.scimEndpoint',
  'freshsales.apiKey',
];

it('nearly all patterns of the catalogue are used', () => {
  const [used, unsafe, invalid] = [namesOf('used'), namesOf('unsafe'), namesOf('invalid')];
  console.log(`patterns: ${used.length} used, ${unsafe.length} unsafe, ${invalid.length} invalid`);
  expect(invalid).toEqual(['freshteam.apiKey']);
  expect(unsafe.toSorted()).toEqual([...spacesAroundKeys, ...twoLoops].toSorted());
  expect(used.length / (used.length + unsafe.length)).toBeGreaterThan(0.97);
});
