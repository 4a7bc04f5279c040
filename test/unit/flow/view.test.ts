import { expect, it } from 'vitest';
import { viewOf } from '../../../src/flow/view.js';
import { exampleStates } from './example-states.js';

it('every state is shown in the view that hosts measure by, and two that share one keep it mounted', () => {
  const views = Object.values(exampleStates).map((state) => [state.name, viewOf(state)]);
  expect(Object.fromEntries(views)).toEqual({
    waiting: 'view:loading',
    loading: 'view:loading',
    preparing: 'view:loading',
    choosing: 'view:picker',
    entering: 'view:form',
    submitting: 'view:form',
    authorizing: 'view:waiting',
    handing: 'view:waiting',
    connected: 'view:success',
    failed: 'view:failed',
    closed: null,
  });
});
