const key = 'connect-ui-site:scheme';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Lets the reader take the other scheme than their system's, and keeps it for the next page. */
export function offerSchemes(): void {
  const button = document.querySelector<HTMLButtonElement>('#scheme');
  if (!button) return;
  const { dataset } = document.documentElement;
  const name = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
  };
  const isDark = () => (dataset.scheme ? dataset.scheme === 'dark' : dark.matches);
  button.addEventListener('click', () => {
    dataset.scheme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem(key, dataset.scheme);
    } catch {
      // It holds for this page then.
    }
    name();
  });
  dark.addEventListener('change', name);
  name();
  button.hidden = false;
}
