// Weighs the built files, brotli 11, and fails when a part of the way costs more than its budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const weights = new Map();

function weigh(file) {
  if (!weights.has(file)) {
    const bytes = readFileSync(new URL(file, dist));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    weights.set(file, brotliCompressSync(bytes, { params }).length);
  }
  return weights.get(file);
}

/** Follows the imports of a built module; `how` tells static ones from those that come later. */
function imports(file, how) {
  const text = readFileSync(new URL(file, dist), 'utf8');
  const pattern =
    how === 'static' ? /(?:from|import)\s*["'](\.[^"']+)["']/g : /import\(\s*[`"'](\.[^`"']+)[`"']\s*\)/g;
  return [...text.matchAll(pattern)].map(([, path]) =>
    new URL(path, new URL(file, dist)).href.slice(dist.href.length),
  );
}

/** All files that are loaded once some are, with or without what these load only when it is needed. */
function closure(files, hows, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const how of hows) closure(imports(file, how), hows, seen);
  }
  return seen;
}

const first = closure(['connect-ui.js', 'define.js'], ['static']);
const all = closure(['connect-ui.js', 'define.js', 'index.js', 'react.js', 'vue.js'], ['static', 'dynamic']);
// Fetched instead of screens when it is isolated, beside a list that is there already, and for the few forms that
// need it.
const isBeside = (file) => /^chunks\/(isolated|picker|rare)-/.test(file);
const atSelection = [...first].flatMap((file) => imports(file, 'dynamic')).filter((file) => !isBeside(file));
const form = closure([...first, ...atSelection], ['static']);
const headless = closure(['headless.js'], ['static', 'dynamic']);

const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);
for (const file of [...all, ...headless, 'nango.js'].sort())
  console.log(`${String(weigh(file)).padStart(7)}  ${file}`);

const budgets = [
  ['until the picker is shown', sum(first), 20_000],
  ['until an API-key form is shown', sum(form), 32_000],
  ['the headless client', sum(headless), 12_000],
];
let isOver = false;
for (const [name, bytes, budget] of budgets) {
  const over = bytes > budget;
  isOver ||= over;
  console.log(`${String(bytes).padStart(7)}  ${name} (budget ${budget})${over ? '  OVER' : ''}`);
}
process.exit(isOver ? 1 : 0);
