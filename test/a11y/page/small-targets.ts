import { controlsIn, nameOf } from './shown.js';

/** Side of the smallest square that fits into a target, in px. */
const least = 24;

/** Finds what is smaller than a finger can hit; a link within a sentence is as high as its line. */
export function smallTargets(root: ShadowRoot): readonly string[] {
  return controlsIn(root)
    .filter((control) => !isInSentence(control))
    .filter((control) => {
      const { width, height } = boxOf(control);
      return width < least || height < least;
    })
    .map(nameOf);
}

/** A press beside an input, but within the frame around it, is one on it; so is one on its label, which stands elsewhere. */
function boxOf(control: HTMLElement): DOMRect {
  return (control.closest('.control') ?? control).getBoundingClientRect();
}

function isInSentence(control: HTMLElement): boolean {
  const around = [...(control.parentElement?.childNodes ?? [])];
  const isAmongWords = around.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return control.matches('a') && isAmongWords && getComputedStyle(control).display === 'inline';
}
