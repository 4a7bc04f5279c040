import css from '../../styles/index.css?inline';

let shared: CSSStyleSheet | undefined;

/** Answers the one style sheet that all elements of a page adopt. */
export function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(css);
  }
  return shared;
}

if (import.meta.hot) {
  import.meta.hot.accept('../../styles/index.css?inline', (module) => {
    if (module) sheet().replaceSync(module.default);
  });
}
