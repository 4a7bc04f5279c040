/** Finds dialogs without a name, and anything but one heading of the second level. */
export function namelessDialogs(root: ShadowRoot): readonly string[] {
  const headings = root.querySelectorAll('h2');
  const dialogs = [...root.querySelectorAll('dialog, section, [role=dialog], [role=alertdialog]')];
  const nameless = dialogs.filter((dialog) => {
    const name = root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    return !name?.matches('h2, h3, .help-title') || !name.textContent?.trim();
  });
  return [
    ...(headings.length === 1 ? [] : [`${headings.length} headings`]),
    ...nameless.map((dialog) => `no name: ${dialog.outerHTML.slice(0, 100)}`),
  ];
}
