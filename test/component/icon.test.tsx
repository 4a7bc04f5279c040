// @vitest-environment jsdom
import { expect, it } from 'vitest';
import * as icons from '../../src/ui/icons.js';
import * as laterIcons from '../../src/ui/later-icons.js';
import { setStage, show } from './stage.js';

setStage();

const own = 'M1 1h22';

it('draws as the host does, and as we do where the host draws nothing', async () => {
  const { part } = show('choosing', 'modal', {}, { icons: { close: own } });
  expect(part('close').querySelector('path')?.getAttribute('d')).toBe(own);
  expect(part('search').parentElement?.querySelector('path')?.getAttribute('d')).toBe(icons.searchIcon[1]);
});

it.each([[undefined], [null], [7], [[]]])('draws as we do where a host gives %j for icons', (given) => {
  const { part } = show('entering', 'modal', {}, { icons: given });
  expect(part('back').querySelector('path')?.getAttribute('d')).toBe(icons.backIcon[1]);
});

it('knows each drawing by another name', () => {
  const names = Object.values({ ...icons, ...laterIcons }).map(([name]) => name);
  expect(names.toSorted()).toEqual(
    'alert back check close concealed down help outward pending revealed search'.split(' '),
  );
});
