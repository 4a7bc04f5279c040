// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import meta, { Form, SignInWindow } from '../../stories/outcomes.stories.js';

/** What Storybook does with a story, in its order. */
const acts = meta as unknown as {
  beforeEach(context: { readonly args: unknown }): () => void;
  render(args: unknown): VNode;
  play(context: { readonly canvasElement: Element }): Promise<void>;
};
let end = () => {};

async function show({ args }: typeof Form, other: object = {}): Promise<void> {
  const all = { ...args, ...other };
  end = acts.beforeEach({ args: all });
  const { container } = render(acts.render(all));
  await acts.play({ canvasElement: container });
}

/** What the widget on the stage says. */
const said = () => document.querySelector('connect-ui')?.shadowRoot?.textContent ?? '';
const says = (words: string) => vi.waitFor(() => expect(said()).toContain(words), 20_000);

afterEach(() => {
  cleanup();
  end();
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
