import type { Meta, StoryObj } from '@storybook/preact-vite';
import { waitFor } from 'storybook/test';
import { defineConnectUI } from '../src/index.js';
import { createTestApi, type Outcome } from '../src/testing.js';

defineConnectUI();

interface Pressed {
  readonly integration: string;
  readonly outcome: Outcome;
}

const meta: Meta<Pressed> = {
  title: 'Outcomes',
  beforeEach({ args }) {
    const api = createTestApi({ outcomes: { [args.integration]: args.outcome } }).install();
    return () => api.uninstall();
  },
  render: ({ integration }) => <Place integration={integration} />,
  async play({ canvasElement }) {
    const root = () => canvasElement.querySelector('connect-ui')?.shadowRoot;
    await waitFor(() => press(root()?.querySelector('form')), { timeout: 20_000 });
  },
};

export default meta;

/** Shows the real widget. */
function Place({ integration }: Pick<Pressed, 'integration'>) {
  const show = (place: HTMLElement | null) => {
    const element = document.createElement('connect-ui');
    Object.assign(element, { integration, sessionToken: 'any', presentation: 'inline' });
    place?.replaceChildren(element);
  };
  return <div ref={show} style={{ padding: '24px' }} />;
}

/** Fills in a form and sends it; throws while there is none. */
function press(form: HTMLFormElement | null | undefined): void {
  if (!form) throw new Error('There is no form yet.');
  const input = form.querySelector('input');
  if (input) input.value = 'key-1';
  form.requestSubmit();
}

const choice = (options: readonly Outcome[]) => ({ outcome: { control: 'select', options } }) as const;

/** What a form comes to. */
export const Form: StoryObj<Pressed> = {
  args: { integration: 'notes', outcome: 'credentials_rejected' },
  argTypes: choice(['connected', 'pending', 'slow', 'credentials_rejected', 'limit_reached', 'network']),
};

/** What a sign-in window comes to. */
export const SignInWindow: StoryObj<Pressed> = {
  args: { integration: 'mail', outcome: 'severed' },
  argTypes: choice(['connected', 'pending', 'slow', 'access_denied', 'blocked', 'closed', 'severed']),
};
