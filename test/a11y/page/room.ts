import { nameOf, shownIn } from './shown.js';

/** Finds what makes a person scroll sideways, or lies where they cannot scroll to. */
export function sideways(root: ShadowRoot): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = shownIn(root).filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (left < -1 || right > clientWidth + 1) && !isCut(element);
  });
  const scrolling = shownIn(root).filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1;
  });
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  return [
    ...page,
    ...wide.map(nameOf),
    ...scrolling.map((element) => `scrolls sideways: ${nameOf(element)}`),
  ];
}

/** The widest spacing of text that a person may wish for (WCAG 1.4.12). */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`);

/**
 * Finds texts that are whole, but of which a part cannot be seen once text is spaced out; leaves it so. What an element
 * shows in full when it is pointed at does not count.
 */
export function cutWhenSpacedOut(root: ShadowRoot): readonly string[] {
  const before = new Set(cutTexts(root));
  root.adoptedStyleSheets.push(spacing);
  return cutTexts(root)
    .filter((element) => !before.has(element) && !element.closest('[title]'))
    .map(nameOf);
}

function cutTexts(root: ShadowRoot): readonly HTMLElement[] {
  return shownIn(root).filter((element) => {
    const edge = hasWords(element) && edgeOf(element);
    if (!edge) return false;
    const range = document.createRange();
    range.selectNodeContents(element);
    const words = range.getBoundingClientRect();
    const room = edge.getBoundingClientRect();
    return words.left < room.left - 1 || words.right > room.right + 1 || words.bottom > room.bottom + 1;
  });
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** Answers what cuts off what is in it, and cannot be scrolled; `null` when nothing does before it can be. */
function edgeOf(element: Element): Element | null {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (overflowY === 'auto' || overflowY === 'scroll') return null;
    if ([overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip'))
      return around;
  }
  return null;
}

/** Behind what cuts it off, nothing makes a page wider. */
function isCut(element: Element): boolean {
  return element.closest('.control') !== null || element.closest('svg') !== null;
}
