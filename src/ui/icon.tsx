/** Draws a sign that repeats what the text beside it says; one with a direction turns with the script. */
export function Icon({ path, turns }: { readonly path: string; readonly turns?: boolean }) {
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
