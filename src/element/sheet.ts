import css from '../../styles/index.css?inline';

let shared: CSSStyleSheet | undefined;
let later = '';

/** Answers the one style sheet that all elements of a page adopt. */
export function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(css);
  }
  return shared;
}

/** Adds the rules of the screens that are fetched later. */
export function addStyles(rules: string): void {
  if (later === rules) return;
  later = rules;
  sheet().replaceSync(css + later);
}

if (import.meta.hot) {
  import.meta.hot.accept('../../styles/index.css?inline', (module) => {
    if (module) sheet().replaceSync(module.default + later);
  });
}
