import { useUi } from './ui-context.js';

/** A drawing of 24 by 24. */
export type Drawing = readonly [name: string, path: string];

/**
 * Draws a sign that repeats what the text beside it says, as the host draws it if it does; one with a direction turns with
 * the script.
 */
export function Icon({ drawing, turns }: { readonly drawing: Drawing; readonly turns?: boolean }) {
  const [name, path] = drawing;
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={Object(useUi().said.icons)[name] ?? path} />
    </svg>
  );
}
