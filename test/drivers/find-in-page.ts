import type { WebDriver, WebElement } from 'selenium-webdriver';

/** An element that a person could see, as it was at one look. */
export interface SeenElement {
  readonly element: WebElement;
  /** Where it is in the page; one that moves is not pressed by a person either. */
  readonly place: string;
  readonly isEnabled: boolean;
  readonly text: string;
  readonly value: string | undefined;
}

/**
 * Looks once for the first visible element of a selector, and leaves the driver in the frame that holds it. Answers
 * nothing when there is none.
 */
export async function findInPage(driver: WebDriver, selector: string): Promise<SeenElement | undefined> {
  let steps = selector.split('>>>').map((step) => step.trim());
  while (steps.length > 0) {
    const found: Found | null = await driver.executeScript(look, steps);
    if (!found) return undefined;
    if (!('frame' in found)) return found;
    await driver.switchTo().frame(found.frame);
    steps = found.steps;
  }
  return undefined;
}

type Found = SeenElement | { readonly frame: WebElement; readonly steps: string[] };

/** Runs in the page, which is why it stands on its own. */
function look(steps: string[]): unknown {
  let roots: ParentNode[] = [document];
  let matches: Element[] = [];
  for (const [index, step] of steps.entries()) {
    matches = roots.flatMap((root) => [...root.querySelectorAll(step)]);
    if (index === steps.length - 1) break;
    const frame = matches.find((match) => match.localName === 'iframe');
    if (frame) return { frame, steps: steps.slice(index + 1) };
    roots = matches.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }
  const element = matches.find((match) => {
    const { width, height } = match.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(match).visibility === 'visible';
  });
  if (!(element instanceof HTMLElement)) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    element,
    place: `${x} ${y} ${width} ${height}`,
    isEnabled: !element.matches(':disabled, [aria-disabled="true"]'),
    text: element.innerText,
    value: 'value' in element ? String(element.value) : undefined,
  };
}
