/** A real browser that a test drives, by the few acts that every engine's driver can do. */
export interface Browser {
  readonly engine: Engine;
  /** Opens an address in a tab of its own; all tabs share cookies. */
  open(url: string): Promise<Tab>;
  /** All tabs and windows that are open, oldest first. */
  tabs(): Promise<readonly Tab[]>;
  /** Does an act and answers the window that it opened. Rejects when none comes. */
  opened(act: () => Promise<unknown>): Promise<Tab>;
  close(): Promise<void>;
}

/** The engines that what has to work everywhere is tried in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

/** One of them. */
export type Engine = (typeof engines)[number];

/** Keys that write nothing. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp';

/**
 * A tab or window. Selectors are CSS; ` >>> ` steps into an open shadow root, or behind an `iframe` into its page.
 * Every act waits for its element and rejects, with the selector in the message, when it does not come.
 */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  isOpen(): Promise<boolean>;
  /** Brings the tab to the front, as a person does who comes back to it. */
  show(): Promise<void>;
  /** Presses as a person does: with a trusted click. */
  press(selector: string): Promise<void>;
  /** Presses at a place of the window, in CSS pixels, whatever is there. */
  pressAt(x: number, y: number): Promise<void>;
  /** Turns the wheel over a place of the window; a positive number of CSS pixels scrolls down. */
  wheel(x: number, y: number, px: number): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Presses a key wherever the focus is; `Shift+` before it holds Shift down. */
  key(name: Key | `Shift+${Key}`): Promise<void>;
  /** Types key by key wherever the focus is. */
  write(text: string): Promise<void>;
  /** The visible text of an element; rejects when there is none. */
  text(selector: string): Promise<string>;
  isVisible(selector: string): Promise<boolean>;
  /** Runs a function in the page; arguments and answer are JSON. */
  evaluate<Arguments extends readonly unknown[], Answer>(
    run: (...given: Arguments) => Answer,
    ...given: Arguments
  ): Promise<Awaited<Answer>>;
  /** Waits until a function in the page answers something truthy; `what` is said when it never does. */
  until(run: () => unknown, what: string): Promise<void>;
  /** Warnings and errors in its console so far, uncaught ones included; `null` where the driver cannot read it. */
  complaints(): Promise<readonly string[] | null>;
  /** Closes it as a person does who has had enough. */
  close(): Promise<void>;
}
