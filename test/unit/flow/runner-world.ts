import { createFlow, type Flow } from '../../../src/flow/runner.js';
import type { StateName } from '../../../src/flow/state.js';
import { createTaskOrders } from '../../../src/flow/task-orders.js';
import type { Form } from '../../../src/form/form.js';
import { opensPopup } from '../../../src/form/form.js';
import type { EndUser, Session } from '../../../src/protocol/session.js';
import { createFakeApi, type FakeApi, settle } from '../../fakes/fake-api.js';
import { createFakeAuthorizer, type FakeAuthorizer } from '../../fakes/fake-authorizer.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';
import { createFakeHost, type FakeHost } from '../../fakes/fake-host.js';
import { typed } from './example-events.js';
import { integrations, session } from './example-states.js';
import { taskRules } from './transition.js';

/** One opening, of which the test decides everything that comes from outside. */
export interface World {
  readonly api: FakeApi;
  readonly host: FakeHost;
  readonly clock: FakeClock;
  readonly authorizer: FakeAuthorizer;
  readonly flow: Flow;
  stateName(): StateName;
  /** Goes to the picker under the token `t-1` and the given session. */
  toPicker(rights?: Session): Promise<void>;
  /** Chooses an integration and waits until its form is asked for. */
  choose(key: string): Promise<void>;
  /** Goes on to a form: `crm` asks for a key, `mail` opens a popup. */
  toForm(form: Form, rights?: Session): Promise<void>;
  /** Presses Connect with everything filled in. */
  submit(): Promise<void>;
}

const grace: EndUser = { id: 'grace', displayName: null, email: null, organization: null };
/** Not the session of whom the world belongs to. */
export const someoneElse: Session = session({ endUser: grace });

/** Opens the widget among fakes. */
export function createWorld(): World {
  const [api, host, clock] = [createFakeApi(), createFakeHost(), createFakeClock()];
  const authorizer = createFakeAuthorizer();
  const flow = createFlow({ api, host, clock });

  async function toPicker(rights = session()): Promise<void> {
    flow.giveToken('t-1');
    await settle();
    await api.last('session').answer(rights);
    await api.last('integrations').answer(integrations);
  }

  const choose = (key: string) => settle(() => flow.send({ type: 'user.integrationChosen', key }));

  return {
    api,
    host,
    clock,
    authorizer,
    flow,
    stateName: () => flow.state.value.name,
    toPicker,
    choose,
    async toForm(form, rights) {
      await toPicker(rights);
      await choose(opensPopup(form) ? 'mail' : 'crm');
      await api.last('prepare').answer({
        form,
        authorizer: opensPopup(form) ? authorizer : null,
        taskRules,
        createOrders: createTaskOrders,
      });
    },
    submit: () => settle(() => flow.send({ type: 'user.submitted', typed })),
  };
}
