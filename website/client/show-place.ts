/** Scrolls the menu to where the reader is in it, where it is longer than the window. */
export function showPlace(): void {
  const menu = document.querySelector<HTMLElement>('#menu');
  const here = menu?.querySelector<HTMLElement>('[aria-current]');
  if (!menu || !here) return;
  const show = () => {
    const below = here.getBoundingClientRect().bottom - menu.getBoundingClientRect().bottom;
    if (below > 0) menu.scrollTop = below + menu.clientHeight / 2;
  };
  show();
  // On a phone it is only now to be seen.
  menu.addEventListener('toggle', show);
}
