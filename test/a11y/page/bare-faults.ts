/** Finds what only its colour tells to be wrong: fields without words, notices without a sign. */
export function bareFaults(root: ShadowRoot): readonly string[] {
  const fields = [...root.querySelectorAll('[aria-invalid]')].filter((field) => {
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
    return !ids.some(
      (id) => root.getElementById(id)?.matches('.fault') && root.getElementById(id)?.textContent,
    );
  });
  const notices = [...root.querySelectorAll('.notice')].filter(
    (notice) =>
      !notice.querySelector('.notice-sign svg') || !notice.querySelector('.notice-title')?.textContent,
  );
  return [...fields, ...notices].map((element) => element.outerHTML.slice(0, 120));
}
