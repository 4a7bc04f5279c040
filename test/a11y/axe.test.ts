import { tell } from './facts.js';
import { expect, nameOf, settings, test } from './stage.js';

test.use({ reducedMotion: 'reduce' });

for (const setting of settings) {
  test(`axe finds nothing in any scene: ${nameOf(setting)}`, async ({ stage }) => {
    const found: string[] = [];
    await stage.evaluate((given) => window.stage.set(given), setting);
    for (const name of await stage.evaluate(() => window.stage.names)) {
      const { sight, violations, undecided } = await stage.evaluate(async (scene) => {
        await window.stage.show(scene);
        const root = window.stage.root();
        return { sight: await window.stage.sightOf(root), ...(await window.stage.violations(root)) };
      }, name);
      tell({
        type: 'scene',
        name,
        setting: nameOf(setting),
        sight,
        violations: violations.length,
        undecided,
      });
      found.push(...violations.map((line) => `${name}: ${line}`));
    }
    expect(found).toEqual([]);
  });
}
