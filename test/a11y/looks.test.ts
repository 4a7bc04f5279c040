import type { Finding } from './page/findings.js';
import { expect, test } from './stage.js';

/** What would be wrong with a scene, and which look has to find it. */
const wrongs: readonly {
  readonly wrong: string;
  readonly look: Finding;
  readonly scene: string;
  readonly css?: string;
  readonly without?: string;
}[] = [
  { wrong: 'a low link', look: 'smallTargets', scene: 'entering', css: '.link { min-block-size: 0 }' },
  { wrong: 'a narrow sign', look: 'smallTargets', scene: 'entering', css: '.close { inline-size: 20px }' },
  { wrong: 'a dialog without a name', look: 'namelessDialogs', scene: 'entering', without: 'h2' },
  { wrong: 'a field that is only red', look: 'bareFaults', scene: 'entering: missing', without: '.fault' },
  { wrong: 'a notice that is only red', look: 'bareFaults', scene: 'failed', without: '.notice-sign' },
  { wrong: 'a wide form', look: 'sideways', scene: 'entering', css: '.form { inline-size: 2000px }' },
  {
    wrong: 'a hint of one line',
    look: 'cutWhenSpacedOut',
    scene: 'entering',
    css: '.hint { overflow: hidden; white-space: nowrap; max-inline-size: 360px }',
  },
  {
    wrong: 'what turns for ever',
    look: 'movements',
    scene: 'submitting',
    css: '.spinner { animation-play-state: running }',
  },
  {
    wrong: 'a button of mere words',
    look: 'unseenControls',
    scene: 'entering',
    css: '.primary { border: 0 }',
  },
];

test.use({ reducedMotion: 'reduce', forcedColors: 'active' });

test('each look finds what it is for, and nothing else', async ({ stage }) => {
  await stage.evaluate(() => window.stage.set({ scheme: 'light', language: 'en', presentation: 'modal' }));
  for (const { wrong, look, scene, css = '', without } of wrongs) {
    const [sound, broken] = await stage.evaluate(
      async (given) => {
        const { show, root, findings } = window.stage;
        await show(given.scene);
        const before = findings[given.look](root());
        await show(given.scene);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(given.css);
        root().adoptedStyleSheets.push(sheet);
        if (given.without) root().querySelector(given.without)?.remove();
        return [before, findings[given.look](root())];
      },
      { look, scene, css, without },
    );
    expect([wrong, sound]).toEqual([wrong, []]);
    expect([wrong, broken]).not.toEqual([wrong, []]);
  }
});
