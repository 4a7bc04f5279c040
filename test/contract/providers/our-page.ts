import { fireEvent } from '@testing-library/preact';
import { freshTask } from '../../../src/flow/task-step.js';
import { connectValues, type Form, opensPopup, type Typed } from '../../../src/form/form.js';
import { formOf } from '../../../src/form/form-of-provider.js';
import { pageClock } from '../../../src/platform/clock.js';
import { createHttp } from '../../../src/platform/http.js';
import { sendForm } from '../../../src/platform/send-form.js';
import { connectErrorOf } from '../../../src/protocol/api-error.js';
import { popupPath } from '../../../src/protocol/connect-requests.js';
import { decodeIntegrations, type Integration } from '../../../src/protocol/integration.js';
import { decodeProvider } from '../../../src/protocol/provider.js';
import type { Result } from '../../../src/protocol/result.js';
import { decodeSession } from '../../../src/protocol/session.js';
import { show } from '../../component/stage.js';
import { states } from '../../fixtures/states.js';
import { socketId } from './capture-server.js';
import type { Filling } from './filling.js';
import type { RawEntry, Situation } from './page-model.js';

/** Our widget with the form of one provider on display. */
export interface OurPage {
  readonly form: Form;
  /** Ids of the inputs on display. */
  readonly asked: readonly string[];
  /** Types into the inputs, presses Connect and answers what the widget reads from them. */
  connect(filling: Filling): Typed;
  /** Sends what was read to the API. */
  send(api: string, token: string, typed: Typed): Promise<void>;
  leave(): void;
}

/** Has the widget read what the API says of an integration, and show its form. */
export function openOurPage(name: string, entry: RawEntry, situation: Situation, uuid: string): OurPage {
  const provider = read(decodeProvider({ data: { ...entry, name } }));
  const session = read(
    decodeSession({
      data: {
        integrations_config_defaults: { [name]: { connection_config: situation.connection_config } },
        isReconnecting: situation.isReconnecting,
      },
    }),
  );
  const { preconfigured_credentials } = situation;
  const [integration] = read(
    decodeIntegrations({ data: [{ unique_key: name, provider: name, preconfigured_credentials }] }),
  );
  if (!integration) throw new Error('no integration');
  const form = read(formOf(provider, integration, session, () => uuid));
  const { sent, part, unmount } = show({
    name: 'entering',
    course: states.entering.course,
    offer: { session, integrations: [integration], settled: true },
    task: freshTask(integration, form),
    remark: null,
  });
  const element = part('submit').closest('form');
  if (!element) throw new Error('no form');
  return {
    form,
    asked: [...new FormData(element).keys()],
    connect(filling) {
      for (const [id, value] of filling) type(element.querySelector(`[name="${id}"]`), value);
      part('submit').click();
      const last = sent.at(-1);
      if (last?.type !== 'user.submitted') throw new Error('nothing was submitted');
      return last.typed;
    },
    send: (api, token, typed) => send(api, token, integration, form, typed),
    leave: () => void unmount(),
  };
}

function read<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function type(input: Element | null, value: string): void {
  if (!input) throw new Error('no such input');
  const change = input instanceof HTMLSelectElement ? fireEvent.change : fireEvent.input;
  change(input, { target: { value } });
}

async function send(api: string, token: string, integration: Integration, form: Form, typed: Typed) {
  if (opensPopup(form)) {
    await fetch(api + popupPath(form.wire, integration.key, token, connectValues(form, typed), socketId));
    return;
  }
  const http = createHttp({ base: api, origin: api }, pageClock, 'en', connectErrorOf);
  read(await sendForm(http, token, { integration, form, typed }, new AbortController().signal));
}
