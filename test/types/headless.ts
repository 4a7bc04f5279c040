import { type ClientError, type ConnectStep, createConnectClient } from '../../src/headless.js';

const client = createConnectClient({ sessionToken: 't', detectClosedPopup: 'fail' });

/** Branches on what a client answers. */
export async function connect(signal: AbortSignal): Promise<string | null> {
  const form = await client.provider('notes', { signal });
  if (!form.ok) return reasonOf(form.error);
  const values = Object.fromEntries(form.value.fields.map(({ id, initial }) => [id, initial]));
  const made = await client.connect({ integration: 'notes', values, signal, onStep: linkOf });
  return made.ok ? made.value.connectionId : reasonOf(made.error);
}

function reasonOf(error: ClientError): string {
  if (error.code === 'input_missing' || error.code === 'input_rejected') return error.fields.join();
  if (error.code === 'aborted') return String(error.attemptMayComplete);
  return error.code === 'popup_unavailable' ? '' : (error.words ?? error.code);
}

function linkOf(step: ConnectStep): string | null {
  // @ts-expect-error Only a step that waits has a link.
  step.link;
  return step.name === 'waiting' ? step.link : null;
}

// @ts-expect-error An order names its integration.
export const nameless = client.connect({ values: {} });

// @ts-expect-error Values are texts.
export const numbered = client.connect({ integration: 'notes', values: { 'params.port': 8080 } });

// @ts-expect-error A window that reads closed is a question or a failure.
export const strange = createConnectClient({ detectClosedPopup: 'never' });
