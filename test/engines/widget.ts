import { expect } from '@playwright/test';
import type { ConnectUIEvent } from '../../src/index.js';
import type { Tab } from '../drivers/driver.js';
import { eventually } from '../drivers/eventually.js';
import type { Stage } from './stage.js';

/** The page's widget, as a person sees it and as its host hears it. */
export interface Widget {
  /** Selects a part of it. */
  part(name: string): string;
  sees(name: string): Promise<void>;
  /** Waits for words on the screen. */
  reads(words: string): Promise<void>;
  press(name: string): Promise<void>;
  /** Finds an integration by its search, and presses its row. */
  choose(key: string, search: string): Promise<void>;
  /** Replaces what stands in its first input. */
  type(text: string): Promise<void>;
  /** What stands in the search or in the inputs of the form. */
  typed(): Promise<readonly string[]>;
  /** Waits until the focus is on a part of it. */
  hasFocus(name: string): Promise<void>;
  /** Waits until the widget is gone from the page, and the focus is back on the button that it was opened from. */
  isGone(): Promise<void>;
  /** Names of what its host heard, in order; a step by its own name. */
  heard(): Promise<readonly string[]>;
  /** Details of the events of one type. */
  details<Type extends ConnectUIEvent['type']>(
    type: Type,
  ): Promise<readonly Extract<ConnectUIEvent, { type: Type }>['detail'][]>;
}

/** Finds the widget of a page, which need not be there yet. */
export function createWidget(tab: Tab): Widget {
  const part = (name: string) => `connect-ui >>> [part~="${name}"]`;
  const events = () => tab.evaluate(() => JSON.parse(JSON.stringify(window.heard)) as ConnectUIEvent[]);
  const sees = (name: string) => eventually(() => tab.isVisible(part(name)), `the person sees the ${name}`);
  return {
    part,
    sees,
    reads: (words) =>
      eventually(async () => (await tab.text(part('dialog'))).includes(words), `the person reads “${words}”`),
    press: (name) => tab.press(part(name)),
    async choose(key, search) {
      await tab.type(part('search'), search);
      await tab.press(`connect-ui >>> [part~="integration"][data-key="${key}"]`);
      await sees('submit');
    },
    type: (text) => tab.type(part('input'), text),
    typed: () => tab.evaluate(typedIn),
    hasFocus: (name) =>
      eventually(async () => (await tab.evaluate(focused)).includes(name), `the focus is on the ${name}`),
    async isGone() {
      await tab.until(() => !document.querySelector('connect-ui'), 'the widget is gone');
      await tab.until(() => document.activeElement?.id === 'open', 'the focus is back on the button');
    },
    heard: async () =>
      (await events()).map((event) => (event.type === 'step' ? event.detail.name : event.type)),
    async details(type) {
      const all = await events();
      return all.flatMap((event) => (event.type === type ? [event.detail] : [])) as never;
    },
  };
}

/** Waits for the end, and expects one connection, which the host heard of by the id that the backend knows. */
export async function expectConnected({ widget, world }: Pick<Stage, 'widget' | 'world'>): Promise<void> {
  await widget.sees('success');
  const told = await widget.details('connect');
  const connections = await world.connections();
  expect(connections).toHaveLength(1);
  expect(told.map(({ connectionId }) => connectionId)).toEqual(
    connections.map(({ connection_id: id }) => id),
  );
}

/** Parts that the focus is on. Runs in the page. */
function focused(): readonly string[] {
  return (
    document.querySelector('connect-ui')?.shadowRoot?.activeElement?.getAttribute('part')?.split(' ') ?? []
  );
}

/** Runs in the page. */
function typedIn(): readonly string[] {
  const inputs = document.querySelector('connect-ui')?.shadowRoot?.querySelectorAll('input') ?? [];
  return [...inputs].map(({ value }) => value);
}
