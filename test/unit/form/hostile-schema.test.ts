import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StateOf } from '../../../src/flow/state.js';
import { freshTask } from '../../../src/flow/task-step.js';
import { connectValues, type Form, opensPopup, type Typed } from '../../../src/form/form.js';
import { missingFields } from '../../../src/form/missing.js';
import { connectRequest, popupPath } from '../../../src/protocol/connect-requests.js';
import { fixedByHost } from '../../../src/protocol/session-of-integration.js';
import {
  hostileAnswers,
  type Prepared,
  prepare,
  shapelessAnswers,
} from '../../fixtures/hostile-providers.js';
import { course, offer } from '../flow/example-states.js';
import { transition } from '../flow/transition.js';

/** Asserts a law of every form that hostile answers come to. */
function assertOfForms(law: (prepared: Prepared) => void): void {
  let forms = 0;
  const property = fc.property(hostileAnswers, (answers) => {
    const prepared = prepare(answers);
    if (!prepared.ok) return;
    forms += 1;
    law(prepared.value);
  });
  fc.assert(property, { numRuns: 500 });
  expect(forms).toBeGreaterThan(0);
}

/** Types something of its own into every field, or chooses its last choice. */
function typedInto({ fields }: Form): Typed {
  return new Map(
    fields.map(({ id, choices }, index) => [id, choices ? (choices.at(-1) ?? '') : `typed ${index}`]),
  );
}

/** Reads a query as the server does, by names as they are. */
function queryOf(path: string): readonly (readonly [string, string])[] {
  return [...new URL(path, 'https://api.example.test').searchParams];
}

/** As addresses carry a text. */
const sendable = (text: string) => new URLSearchParams([[text, '']]).keys().next().value ?? '';

function entering({ integration, form: made }: Prepared): StateOf<'entering'> {
  return { name: 'entering', course, offer, task: freshTask(integration, made), remark: null };
}

describe('answers that nobody would write', () => {
  it('never break the way to a form, whatever they are', () => {
    fc.assert(
      fc.property(shapelessAnswers, (answers) => {
        expect(typeof prepare(answers).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('leave every other object as it was', () => {
    const before = Reflect.ownKeys(Object.prototype);
    assertOfForms(({ form: made }) => {
      connectRequest(made.wire, 'acme', 'token', connectValues(made, typedInto(made)));
    });
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(({} as { title?: unknown }).title).toBeUndefined();
  });

  it('never keep two fields under one id, nor an id that cannot stand in a list of ids', () => {
    assertOfForms(({ form: { fields } }) => {
      const ids = fields.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[!-~]+$/);
    });
  });

  it('never make the person fill in what the backend, the host or the owner does', () => {
    assertOfForms(({ form: made, provider, integration, session }) => {
      const preset = fixedByHost(session, 'acme');
      const groups = {
        credentials: new Map([
          ...(provider.auth_mode === 'TWO_STEP' ? provider.integration_config : []),
          // There it is the host that decides whether an app of one's own is asked for.
          ...(provider.auth_mode === 'OAUTH2' ? [] : provider.credentials),
        ]),
        params: provider.connection_config,
        assertion: provider.assertion_option,
      };
      for (const { group, name } of made.fields) {
        expect(made.fixed[group].has(name)).toBe(false);
        expect(groups[group].get(name)).not.toMatchObject({ automated: true });
        expect(groups[group].get(name)).not.toMatchObject({ hidden: true });
        expect(group !== 'credentials' && Object.hasOwn(preset, name)).toBe(false);
        const isOwners = provider.auth_mode === 'TWO_STEP' && group === 'credentials';
        expect(isOwners && integration.preconfigured.includes(name)).toBe(false);
      }
    });
  });

  it('lead to no guide but an encrypted one', () => {
    assertOfForms(({ form: made }) => {
      for (const { guideUrl } of [made, ...made.fields]) {
        if (guideUrl !== null) expect(new URL(guideUrl).protocol).toBe('https:');
      }
    });
  });

  it('offer each choice once, and begin with one of them or with none', () => {
    assertOfForms(({ form: { fields } }) => {
      for (const { choices, initial } of fields) {
        if (!choices) continue;
        expect(new Set(choices).size).toBe(choices.length);
        expect(choices).not.toContain('');
        expect(['', ...choices]).toContain(initial);
      }
    });
  });

  it('change nothing of what is typed on its way to the backend', () => {
    assertOfForms(({ form: made }) => {
      const typed = typedInto(made);
      const values = connectValues(made, typed);
      const sent = [
        ...made.fields.map(({ group, name, id }) => [group, name, typed.get(id)] as const),
        ...(['credentials', 'params', 'assertion'] as const).flatMap((group) =>
          [...made.fixed[group]].map(([name, value]) => [group, name, value] as const),
        ),
      ];
      const of = (wanted: string) =>
        new Map(sent.filter(([group]) => group === wanted).map(([, name, value]) => [name, value]));
      const inQuery = (group: 'params' | 'credentials') =>
        [...of(group)].map(([name, value]) => [`${group}[${name}]`, sendable(value ?? '')]);

      if (opensPopup(made)) {
        const query = queryOf(popupPath(made.wire, 'acme', 'token', values, 'socket'));
        expect(sorted(query)).toEqual(
          sorted([
            ['connect_session_token', 'token'],
            ...inQuery('params'),
            ...inQuery('credentials'),
            ['ws_client_id', 'socket'],
          ]),
        );
        return;
      }
      const { path, body } = connectRequest(made.wire, 'acme', 'token', values);
      expect(sorted(queryOf(path))).toEqual(
        sorted([['connect_session_token', 'token'], ...inQuery('params')]),
      );
      const { type, assertionOption, ...credentials } = body ?? {};
      const expected = of('credentials');
      // Two words of the body may be the wire's own.
      if (made.wire.type !== null) expected.delete('type');
      else if (type !== undefined) Object.assign(credentials, { type });
      if (of('assertion').size > 0) expected.delete('assertionOption');
      else if (assertionOption !== undefined) Object.assign(credentials, { assertionOption });
      expect(sorted(Object.entries(credentials))).toEqual(sorted([...expected]));
      if (made.wire.type !== null) expect(type).toBe(made.wire.type);
      if (typeof assertionOption === 'object') {
        expect(sorted(Object.entries(assertionOption))).toEqual(sorted([...of('assertion')]));
      }
    });
  });

  it('never let a press through while something is missing', () => {
    assertOfForms((prepared) => {
      const state = entering(prepared);
      const required = prepared.form.fields.filter((field) => field.required).map(({ id }) => id);
      const step = transition(state, { type: 'user.submitted', typed: new Map() });
      expect(missingFields(prepared.form, new Map())).toEqual(required);
      if (required.length === 0) expect(step.state.name).not.toBe('entering');
      else
        expect(step.state).toMatchObject({ name: 'entering', remark: { type: 'missing', fields: required } });
    });
  });

  it('never hold up a filled form for longer than one question', () => {
    assertOfForms((prepared) => {
      const event = { type: 'user.submitted', typed: typedInto(prepared.form) } as const;
      const first = transition(entering(prepared), event);
      const second = first.state.name === 'entering' ? transition(first.state, event) : first;
      expect(second.state.name).toBe(opensPopup(prepared.form) ? 'authorizing' : 'submitting');
    });
  });
});

function sorted(pairs: readonly (readonly unknown[])[]): readonly string[] {
  return pairs.map((pair) => JSON.stringify(pair)).sort();
}
