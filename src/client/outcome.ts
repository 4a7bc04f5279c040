import type { State } from '../flow/state.js';
import type { Field } from '../form/form.js';
import type { Connection } from '../protocol/connection.js';
import { fail, ok, type Result } from '../protocol/result.js';
import type { ClientError } from './client-error.js';

/** How an attempt to connect ended. */
export type Outcome = Result<Connection, ClientError>;

/** Tells from a state that a press of Connect led to how it ended; `null` while it is under way. */
export function outcomeOf(state: State): Outcome | null {
  switch (state.name) {
    case 'connected':
      return ok(state.connection);
    case 'entering':
      return outcomeOfForm(state);
    case 'closed':
      return fail({ code: 'aborted', attemptMayComplete: state.course.attemptMayComplete });
    case 'submitting':
    case 'authorizing':
      return null;
    default:
      // The session was renewed for another person or purpose, and nothing is sent in their name.
      return fail({ code: 'session_expired' });
  }
}

function outcomeOfForm({ remark, task }: Extract<State, { name: 'entering' }>): Outcome | null {
  if (remark?.type === 'missing') return fail({ code: 'input_missing', fields: remark.fields });
  if (remark?.type !== 'problem') return null;
  const { error } = remark;
  if (error.code !== 'input_rejected') return fail(error);
  return fail({ ...error, fields: idsOf(task.form.fields, error.fields) });
}

/** The backend knows fields by their names on the wire. */
function idsOf(fields: readonly Field[], names: readonly string[]): readonly string[] {
  return fields.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}
