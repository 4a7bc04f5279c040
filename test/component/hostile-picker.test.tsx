// @vitest-environment jsdom
import { act, cleanup, fireEvent } from '@testing-library/preact';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { State } from '../../src/flow/state.js';
import { decodeIntegrations } from '../../src/protocol/integration.js';
import { firstRows } from '../../src/ui/picker/listed.js';
import { hostileAddress, hostileName, hostileText } from '../fixtures/hostile-texts.js';
import { states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

/** What our picker is made of. */
const ours = new Set('div button span bdi img small mark'.split(' '));

/** Answers of an API whose texts are anybody's, and whose keys come more than once. */
const hostileList = fc.array(
  fc.record({
    unique_key: hostileName,
    provider: hostileName,
    display_name: hostileText,
    logo: hostileAddress,
  }),
  // No more than are there before anything has a size, as nothing has here.
  { minLength: 6, maxLength: firstRows },
);

/** Shows the picker of an answer, and moves it. */
async function open(data: unknown) {
  const decoded = decodeIntegrations({ data });
  if (!decoded.ok) throw new Error('It could not be read.');
  const { course, offer } = states.choosing as Extract<State, { readonly name: 'choosing' }>;
  const integrations = decoded.value;
  const stage = show({ name: 'choosing', course, offer: { ...offer, integrations }, searched: false });
  await act(async () => {});
  const list = stage.container.querySelector('.rows') as HTMLElement;
  const texts = () => stage.parts('integration').map((row) => row.querySelector('bdi')?.textContent);
  return { ...stage, integrations, list, texts };
}

async function assertOfLists(law: (stage: Awaited<ReturnType<typeof open>>) => void | Promise<void>) {
  const property = fc.asyncProperty(hostileList, async (data) => law(await open(data)));
  await fc.assert(property.afterEach(cleanup), { numRuns: 60 });
}

it('shows each integration once, by its name as it is', () =>
  assertOfLists(({ integrations, texts }) => {
    expect(texts().sort()).toEqual(integrations.map(({ name }) => name).sort());
  }));

it('is made of our own elements, of which none acts by the words of others', () =>
  assertOfLists(({ list }) => {
    for (const element of list.querySelectorAll('*')) {
      expect(ours).toContain(element.localName);
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name === 'src') expect(value).toMatch(/^https?:/i);
      }
    }
  }));

it('finds what has a word in its name, and shows it all again', () =>
  assertOfLists(async ({ integrations, part, texts }) => {
    const search = part<HTMLInputElement>('search');
    const named = integrations.find(({ name }) => /^[a-z]{2,}/i.test(name));
    const type = (value: string) => act(async () => void fireEvent.input(search, { target: { value } }));
    await type(named?.name ?? 'x');
    if (named) expect(texts()).toContain(named.name);
    await type('');
    expect(texts()).toHaveLength(integrations.length);
  }));
