// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import meta, { Form, SignInWindow } from '../../stories/outcomes.stories.js';

type Context = never;
let end: (() => void) | null = null;

/** Shows a story in the order that Storybook has: what comes before, what is shown, what is done. */
async function show({ args }: typeof Form, other: object = {}): Promise<void> {
  const context = { args: { ...args, ...other } };
  end = Object(await Object(meta).beforeEach(context as Context));
  const { container } = render(Object(meta).render(context.args));
  await Object(meta).play({ canvasElement: container } as Context);
}

/** What the widget on the stage says. */
const said = () => document.querySelector('connect-ui')?.shadowRoot?.textContent ?? '';
const says = (words: string) => vi.waitFor(() => expect(said()).toContain(words), 5_000);

afterEach(() => {
  cleanup();
  end?.();
});

describe('a story of an outcome', () => {
  it('shows why a key was refused', async () => {
    await show(Form);
    await says('did not work');
  });

  it('shows a connection that is still to be approved', async () => {
    await show(Form, { outcome: 'pending' });
    await says('Notes is waiting for approval');
  });

  it('shows the question about a window that is cut off', async () => {
    await show(SignInWindow);
    await says('Is the window still open?');
  });
});
