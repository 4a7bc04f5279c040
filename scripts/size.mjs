// Weighs the built files, brotli 11, and fails when a part of the way costs more than its budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { closure, dist, imports } from './built-files.mjs';

const weights = new Map();

function weigh(file) {
  if (!weights.has(file)) {
    const bytes = readFileSync(new URL(file, dist));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    weights.set(file, brotliCompressSync(bytes, { params }).length);
  }
  return weights.get(file);
}

const loader = ['connect-ui.js'];
const picker = closure([...loader, 'define.js'], ['static']);
// Fetched where it is no modal dialog, instead of screens when it is isolated, beside a list that is there already, and for the few forms that
// need it.
const isBeside = (file) =>
  /^chunks\/(isolated|drawer|popover|own-events|picker|rare|languages|wear)-/.test(file);
const atSelection = [...picker].flatMap((file) => imports(file, 'dynamic')).filter((file) => !isBeside(file));
const form = closure([...picker, ...atSelection], ['static']);
const isLanguages = (file) => /^chunks\/languages-/.test(file);
const languages = [...picker].flatMap((file) => imports(file, 'dynamic')).find(isLanguages);
const firstFiles = imports(languages, 'dynamic');
const moreFiles = firstFiles.flatMap((file) => imports(file, 'dynamic'));
const translated = new Set([languages, ...firstFiles, ...moreFiles]);
const everything = [...closure([...loader, 'define.js', 'declarative.js'], ['static', 'dynamic'])].filter(
  (file) => !translated.has(file),
);
/** The one that weighs most, whose language no other one's users pay more than. */
const heaviest = (files) => files.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, 1);
const headless = closure(['headless.js'], ['static', 'dynamic']);
const others = closure(['index.js', 'react.js', 'vue.js'], ['static', 'dynamic']);

const rows = [
  ['script-tag loader: all before the person clicks', loader, 2_000],
  ['everything until the picker is shown', picker, 20_000],
  ['everything until an API-key form is shown', form, 32_000],
  // All ways at once, which no one person walks. The goal is 46,000; until then it may only become less.
  ['everything, English only (goal 46000)', everything, 75_500],
  ['headless client', headless, 12_000],
  ['which languages there are, for whom English is not the first', [languages], 1_000],
  ['each language until a form is filled in: the heaviest', heaviest(firstFiles), 3_000],
  ['each language behind that, for popups and links: the heaviest', heaviest(moreFiles), 3_000],
].map(([what, files, budget]) => {
  const bytes = [...files].reduce((total, file) => total + weigh(file), 0);
  return { what, bytes, budget, isOver: bytes > budget };
});

const line = (bytes, budget, what) =>
  console.log(`${`${bytes}`.padStart(7)}  ${`${budget}`.padStart(6)}  ${what}`);
const files = new Set([...everything, ...others, ...headless, 'nango.js']);
line('bytes', '', 'file');
for (const file of [...files].sort()) line(weigh(file), '', file);
line('bytes', 'budget', 'part of the way');
for (const { bytes, budget, what, isOver } of rows) line(bytes, budget, isOver ? `${what}  OVER` : what);

const isOver = rows.some((row) => row.isOver);
console.log(
  JSON.stringify({ ok: !isOver, rows: rows.map(({ what, bytes, budget }) => ({ what, bytes, budget })) }),
);
process.exit(isOver ? 1 : 0);
