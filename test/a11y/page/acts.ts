import { act } from 'preact/test-utils';

/** What a person does in a scene, after which something else is seen. */
interface Act {
  readonly scene: string;
  perform(root: ShadowRoot): void;
}

function press(selector: string): Act['perform'] {
  return (root) => {
    const control = root.querySelector<HTMLElement>(selector);
    if (!control) throw new Error(`Nothing to press: ${selector}`);
    control.focus();
    control.click();
  };
}

function search(words: string): Act['perform'] {
  return (root) => {
    const input = root.querySelector<HTMLInputElement>('[part=search]');
    if (!input) throw new Error('There is no search.');
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
}

function paste(selector: string, text: string): Act['perform'] {
  return (root) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
    root.querySelector(selector)?.dispatchEvent(event);
  };
}

/** Scenes that need an act, by their name. */
export const acts: Readonly<Record<string, Act>> = {
  'choosing: found': { scene: 'choosing', perform: search('kes') },
  'choosing: not found': { scene: 'choosing', perform: search('zzzz') },
  'choice: open': { scene: 'choice', perform: press('.listbox') },
  'choice: optional, open': { scene: 'choice: optional', perform: press('.listbox') },
  'help: open': { scene: 'help', perform: press('.help-link') },
  'secret: revealed': { scene: 'secret', perform: press('.control .icon-button') },
  'secret: tidied': { scene: 'secret', perform: paste('input', '“canary”') },
  'authorizing: window missing': { scene: 'authorizing', perform: press('summary') },
};

/** Does what a scene needs. */
export async function perform(name: string, root: ShadowRoot): Promise<void> {
  await act(() => acts[name]?.perform(root));
}
