// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/preact';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { State } from '../../src/flow/state.js';
import { freshTask } from '../../src/flow/task-step.js';
import type { Form } from '../../src/form/form.js';
import { floating } from '../../src/ui/form/lazy-floating.js';
import { field, form } from '../fixtures/forms.js';
import { hostileAnswers, hugeAnswers, prepare } from '../fixtures/hostile-providers.js';
import { meteor } from '../fixtures/integrations.js';
import { states } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();
beforeAll(() => floating.load());

/** What our screens are made of. */
const ours = new Set(
  'form div label span a svg path fieldset input textarea select option button p code bdi'.split(' '),
);

/** Shows a form to fill in, with the browser's own lists where the finger is the pointer. */
function open(made: Form, isTouch: boolean) {
  const { course, offer } = states.entering as Extract<State, { readonly name: 'entering' }>;
  const entering = (remark: Extract<State, { readonly name: 'entering' }>['remark'] = null): State => ({
    name: 'entering',
    course,
    offer,
    task: freshTask(meteor, made),
    remark,
  });
  const stage = show(entering(), 'modal', { isTouch });
  const element = stage.container.querySelector('form') as HTMLFormElement;
  const named = (id: string) =>
    [...element.elements].filter(
      (one): one is HTMLInputElement => 'name' in one && one.name === id && 'value' in one,
    );
  return { ...stage, element, entering, named };
}

/** Asserts a law of what the forms of hostile answers look like. */
async function assertOfScreens(
  law: (stage: ReturnType<typeof open>, made: Form) => void | Promise<void>,
): Promise<void> {
  let fields = 0;
  const property = fc.asyncProperty(hostileAnswers, fc.boolean(), async (answers, isTouch) => {
    const prepared = prepare(answers);
    if (!prepared.ok) return;
    const { form: made } = prepared.value;
    fields += made.fields.length;
    await law(open(made, isTouch), made);
  });
  await fc.assert(property.afterEach(cleanup), { numRuns: 40 });
  expect(fields).toBeGreaterThan(0);
}

/** Finds the one element of an id. */
function byId(id: string): Element {
  const found = [...document.querySelectorAll('[id]')].filter((element) => element.id === id);
  expect(found.map((element) => element.id)).toEqual([id]);
  return found[0] as Element;
}

describe('a form that nobody would write', () => {
  it('asks for each field once, by a name that can be read and heard', async () => {
    await assertOfScreens(async ({ element, entering, go, named, parts }, { fields }) => {
      await go(entering({ type: 'missing', fields: fields.map(({ id }) => id) }));
      for (const { id } of fields) expect(named(id).length).toBe(1);
      expect(parts('input').length).toBe(fields.length);
      for (const input of parts('input')) {
        const [label = '', ...others] = input.getAttribute('aria-labelledby')?.split(' ') ?? [];
        expect(others).toEqual([]);
        expect(byId(label).textContent?.trim()).not.toBe('');
        const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
        expect(described.length).toBeGreaterThan(0);
        for (const id of described) expect(byId(id).textContent).not.toBe('');
      }
      const ids = [...element.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('is made of our own elements, of which none acts by the words of others', async () => {
    await assertOfScreens(async ({ container, element, entering, go }, { fields }) => {
      await go(entering({ type: 'doubtful', fields: fields.map(({ id }) => id) }));
      for (const help of container.querySelectorAll<HTMLElement>('.help-link, .listbox')) {
        await act(() => help.click());
      }
      for (const one of element.querySelectorAll('*')) {
        expect(ours).toContain(one.localName);
        for (const { name, value } of one.attributes) {
          expect(name).not.toMatch(/^on|^style$|^src|^formaction$|^srcdoc$/);
          if (name === 'href') expect(new URL(value).protocol).toBe('https:');
        }
        if (one.localName === 'a') {
          expect(one.getAttribute('target')).toBe('_blank');
          expect(one.getAttribute('rel')).toBe('noopener noreferrer');
        }
      }
    });
  });

  it('sends what is typed under the id of its field, and keeps it whatever is said meanwhile', async () => {
    await assertOfScreens(async ({ entering, go, named, part, sent }, { fields }) => {
      const wanted = new Map(
        fields.map(({ id, choices }, index) => [id, choices ? (choices.at(-1) ?? '') : `t ${index}`]),
      );
      for (const [id, value] of wanted) {
        await act(() => {
          for (const input of named(id)) {
            input.value = value;
            input.dispatchEvent(new Event('input', { bubbles: true }));
          }
        });
      }
      await go(entering({ type: 'missing', fields: [...wanted.keys()] }));
      await go(entering());
      sent.length = 0;
      part('submit').click();
      const typed = new Map([...wanted].map(([id, value]) => [id, value.replace(/\p{Cs}/gu, '\uFFFD')]));
      expect(sent).toEqual([{ type: 'user.submitted', typed }]);
    });
  });

  it('lets the person choose each choice, in our list and in the browser’s own', async () => {
    await assertOfScreens(async ({ named }, { fields }) => {
      for (const { id, choices, required } of fields.filter((one) => one.choices)) {
        const [input] = named(id);
        const values = [...(required ? [] : ['']), ...(choices ?? [])];
        for (const [place, value] of values.entries()) {
          await choose(input as Element, id, place, value);
          expect((named(id)[0] as HTMLInputElement).value).toBe(value);
        }
      }
    });
  });
});

/** Chooses as a person does: in our list by its place, in the browser's own by its value. */
async function choose(input: Element, id: string, place: number, value: string): Promise<void> {
  if (input instanceof HTMLSelectElement) {
    const option = [...input.options].find((one) => one.value === value) as HTMLOptionElement;
    option.selected = true;
    await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    return;
  }
  await act(() => (byId(id) as HTMLElement).click());
  await act(() => (byId(`${id}:${place}`) as HTMLElement).click());
}

it('a field whose name has nothing to read is called by that name', () => {
  open(form('NONE', [field('params', '__')]), true);
  expect(byId('params.__:label').textContent).toBe('__');
});

it('a form of many huge fields is shown as a whole', () => {
  const huge = prepare(hugeAnswers(300));
  if (!huge.ok) throw new Error(huge.error);
  expect(open(huge.value.form, true).parts('input').length).toBe(300);
});
