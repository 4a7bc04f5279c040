// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/preact';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settingsAppearance } from '../../src/appearance/session-settings.js';
import type { State } from '../../src/flow/state.js';
import { brokenApis, type HostileApi, hostileApis } from '../fixtures/hostile-answers.js';
import { apiURL, type HostileOpening, openHostile } from './hostile-opening.js';
import { setStage, show } from './stage.js';

setStage();

/** A run is repeated with the seed that it printed. */
const seed = Number(process.env.HOSTILE_SEED ?? Date.now() % 2 ** 31);
let cases = 0;
const seenStates = new Map<string, number>();
afterAll(() => console.log(`hostile answers: ${cases} cases, HOSTILE_SEED=${seed}`));

async function assertOfApis(
  apis: fc.Arbitrary<HostileApi>,
  numRuns: number,
  law: (api: HostileApi) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(apis, async (api) => {
    cases += 1;
    await law(api);
  });
  await fc.assert(property.afterEach(cleanup), { seed, numRuns });
}

/** What every object has, unless somebody has put something there. */
const natives = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Promise.prototype];
const membersOf = () => natives.map((native) => Reflect.ownKeys(native));
let before: ReturnType<typeof membersOf>;
beforeAll(() => {
  before = membersOf();
});

function assertOfOpening({ host, states, reached }: HostileOpening): void {
  for (const { name } of states) seenStates.set(name, (seenStates.get(name) ?? 0) + 1);
  for (const address of reached) expect(new URL(address).origin).toBe(new URL(apiURL).origin);
  for (const { detail } of host.only('error')) {
    expect(detail.serverCode ?? 'none').toMatch(/^\w{1,64}$/);
    expect(Object.keys(detail)).not.toContain('words');
  }
  expect(membersOf()).toEqual(before);
}

it('whatever an API answers, it ends where a person can act, and asks nobody else', async () => {
  await assertOfApis(hostileApis, 1_500, async (api) => assertOfOpening(await openHostile(api)));
  await assertOfApis(brokenApis, 500, async (api) => assertOfOpening(await openHostile(api)));
  for (const name of ['choosing', 'entering', 'authorizing', 'connected', 'failed'])
    expect(seenStates.get(name) ?? 0).toBeGreaterThan(20);
}, 300_000);

/** What our screens are made of. */
const ours = new Set(
  [
    'div span bdi header main section h2 p dl dt dd ul li code slot mark small svg path img a details summary ol',
    'button form fieldset label input textarea select option dialog',
  ]
    .join(' ')
    .split(' '),
);
/** A sentence of ours that quotes two texts of others, each cut. */
const longest = 2_500;

function assertOfScreen(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    expect(ours).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^srcdoc$|^formaction$|^action$|^style$/);
      if (name === 'href') expect(new URL(value).protocol).toBe('https:');
      if (name === 'src') expect(value).toMatch(/^https?:\/\//i);
      if (/^aria-label$|^title$|^placeholder$/.test(name)) expect(value.length).toBeLessThan(longest);
    }
    // What names every field of a form grows with it.
    if (element.matches('.notices > .unseen')) continue;
    for (const child of element.childNodes)
      if (child instanceof CharacterData) {
        expect(child.data.length).toBeLessThan(longest);
        expect(child.data).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      }
  }
}

it('whatever an API answers, the screens are made of our own elements, which say it as text and at no length', async () => {
  await assertOfApis(hostileApis, 120, async (api) => {
    let stage: ReturnType<typeof show> | null = null;
    const see = async (state: State) => {
      if (stage) await stage.go(state);
      else stage = show(state);
      await act(async () => {});
      assertOfScreen(stage.container);
    };
    await openHostile(api, see);
    expect(membersOf()).toEqual(before);
  });
});

it('of the colours of a session, nothing but texts is taken', () => {
  fc.assert(
    fc.property(hostileApis, ({ session }) => {
      cases += 1;
      const data: unknown = Object(Object(session.body).data);
      const { theme, light, dark, ...others } = settingsAppearance(Object(data).connectUISettings);
      expect(others).toEqual({});
      expect([undefined, 'light', 'dark']).toContain(theme);
      for (const colours of [light, dark])
        for (const [name, value] of Object.entries(colours ?? {}))
          expect([name, typeof value]).toEqual(['accent', 'string']);
    }),
    { seed, numRuns: 300 },
  );
});
