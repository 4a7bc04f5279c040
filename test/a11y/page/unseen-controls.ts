import { controlsIn, nameOf } from './shown.js';

/** Finds controls that no line, underline or drawing of their own tells from text, where the person's own colours take all grounds away. */
export function unseenControls(root: ShadowRoot): readonly string[] {
  return controlsIn(root)
    .filter((control) => !hasLine(control) && !hasLine(control.closest('.control')) && !hasDrawing(control))
    .map(nameOf);
}

function hasLine(element: Element | null): boolean {
  if (!element) return false;
  const { borderBlockEndWidth, borderBlockEndStyle, outlineStyle, textDecorationLine } =
    getComputedStyle(element);
  const hasBorder = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 0;
  return hasBorder || outlineStyle !== 'none' || textDecorationLine.includes('underline');
}

function hasDrawing(control: Element): boolean {
  const drawing = control.querySelector('svg.icon path');
  return drawing !== null && !['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(drawing).stroke);
}
