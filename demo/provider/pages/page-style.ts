/** Holds the one style sheet of the provider's pages. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#eef1f6, #101318);
  --card: light-dark(#ffffff, #1a1e26);
  --text: light-dark(#18202b, #edf0f5);
  --quiet: light-dark(#4c5768, #aeb8c7);
  --line: light-dark(#7b8798, #76839a);
  --brand: light-dark(#0f766e, #2dd4bf);
  --on-brand: light-dark(#ffffff, #06231f);
  --alarm: light-dark(#b42318, #fda29b);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  background: var(--ground);
  color: var(--text);
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; }
main { width: 100%; max-width: 25rem; padding: 1.75rem; background: var(--card); border-radius: 1rem;
  box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 12px 32px rgb(0 0 0 / .1); }
header { display: flex; align-items: center; gap: .75rem; margin-bottom: 1.5rem; }
header svg { flex: none; width: 2.25rem; height: 2.25rem; color: var(--brand); }
header p { margin: 0; font-weight: 600; line-height: 1.3; }
header small { display: block; font-weight: 400; font-size: .8125rem; color: var(--quiet); }
h1 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.25; text-wrap: balance; }
p { margin: 0 0 1rem; color: var(--quiet); }
p strong, header p { color: var(--text); }
a { color: var(--brand); }
[role='alert'] { color: var(--alarm); }
label { display: block; margin-top: .875rem; font-weight: 500; font-size: .9375rem; }
h2 { margin: 1.75rem 0 0; padding-top: 1.25rem; border-top: 1px solid light-dark(#e6e9ee, #2a303b); font-size: 1rem; }
input, textarea { width: 100%; margin-top: .25rem; padding: .625rem .75rem; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: .5rem; }
textarea, input[readonly] { font: .8125rem/1.5 ui-monospace, monospace; resize: vertical; }
ul { margin: 0 0 1.5rem; padding: 0; list-style: none; }
li { position: relative; padding: .625rem 0 .625rem 1.75rem; border-top: 1px solid light-dark(#e6e9ee, #2a303b); }
li::before { content: ''; position: absolute; left: .25rem; top: 1.0625rem; width: .75rem; height: .375rem;
  border: solid var(--brand); border-width: 0 0 2px 2px; rotate: -45deg; }
.actions { display: flex; flex-direction: row-reverse; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1; padding: .6875rem 1rem; font: inherit; font-weight: 600; border: 1px solid transparent;
  border-radius: .5rem; cursor: pointer; color: var(--on-brand); background: var(--brand); }
button.quiet { color: var(--text); background: transparent; border-color: var(--line); }
button:hover { filter: brightness(1.07); }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
`;
