import { describe, expect, it } from 'vitest';
import type { FlowEvent } from '../../../src/flow/event.js';
import { createTaskRules } from '../../../src/flow/task-rules.js';
import { freshTask } from '../../../src/flow/task-step.js';
import { whileAuthorizing } from '../../../src/flow/while-authorizing.js';
import { form as exampleForm, field } from '../../fixtures/forms.js';
import { exampleStates, keyTask } from './example-states.js';
import { transition } from './transition.js';

const { entering } = exampleStates;

describe('a value that looks unusual', () => {
  const form = exampleForm('API_KEY', [
    field('credentials', 'apiKey', { pattern: '^key_[0-9]+$' }),
    field('params', 'site', { format: 'hostname' }),
  ]);
  const unusual = { ...entering, task: freshTask(keyTask.integration, form) };
  const press = (apiKey: string, site: string): FlowEvent => ({
    type: 'user.submitted',
    typed: new Map([
      ['credentials.apiKey', apiKey],
      ['params.site', site],
    ]),
  });

  it('is asked about at the first press, and sent as it is at the second', () => {
    const asked = transition(unusual, press('sk-1', 'https://acme.test'));
    expect(asked.state).toMatchObject({
      name: 'entering',
      remark: { type: 'doubtful', fields: ['credentials.apiKey', 'params.site'] },
    });
    expect(asked.effects).toEqual([]);
    const sent = transition(asked.state, press('sk-1', 'https://acme.test'));
    expect(sent.state.name).toBe('submitting');
  });

  it('is asked about once for each field, even after the backend has refused it', () => {
    const asked = transition(unusual, press('sk-1', 'acme.test'));
    const other = transition(asked.state, press('sk-1', 'a b'));
    expect(other.state).toMatchObject({ remark: { type: 'doubtful', fields: ['params.site'] } });
    const { state } = transition(other.state, press('sk-1', 'a b'));
    const refused = transition(state, {
      type: 'api.refused',
      visit: state.course.visit,
      error: { code: 'credentials_rejected' },
    });
    expect(transition(refused.state, press('sk-2', 'a b')).state.name).toBe('submitting');
  });

  it('does not come up while something is missing', () => {
    expect(transition(unusual, press('', 'a b')).state).toMatchObject({
      remark: { type: 'missing', fields: ['credentials.apiKey'] },
    });
  });

  it('is none where the code that looks at it has not arrived', () => {
    const rules = createTaskRules(whileAuthorizing, () => []);
    expect(rules(unusual, press('sk-1', 'a b')).state.name).toBe('submitting');
  });
});
