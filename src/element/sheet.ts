import css from '../../styles/index.css?inline';

let shared: CSSStyleSheet | undefined;
let first = css;
const later = new Set<string>();

/** Answers the one style sheet that all elements of a page adopt. */
export function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    write();
  }
  return shared;
}

/** Adds rules that are fetched later; the same ones again change nothing. */
export function addStyles(rules: string): void {
  if (later.has(rules)) return;
  later.add(rules);
  write();
}

function write(): void {
  shared?.replaceSync([first, ...later].join(''));
}

if (import.meta.hot) {
  import.meta.hot.accept('../../styles/index.css?inline', (module) => {
    if (!module) return;
    first = module.default;
    write();
  });
}
