import doorStyles from '../../styles/door.css?inline';
import { ConnectUIElement } from '../element/connect-ui-element.js';
import { tagName } from '../element/define.js';
import { addStyles } from '../element/sheet.js';
import { enPage } from '../i18n/en-page.js';
import { addFallback } from '../i18n/translate.js';
import type { PageAddress } from './page-address.js';
import { createPageDoor } from './page-door.js';
import type { PageView } from './page-view.js';

/** Makes the page's one widget, which opens when it is put into the page. */
export function createPageWidget(address: PageAddress, look: () => PageView): ConnectUIElement {
  const door = createPageDoor(look);
  customElements.define(
    tagName,
    class extends ConnectUIElement {
      protected override readonly door = door;
    },
  );
  addFallback(enPage);
  addStyles(doorStyles);
  const widget = document.createElement(tagName);
  const isLink = look().place === 'link';
  // What cannot be closed is no dialog.
  widget.presentation = isLink || address.isPreview ? 'inline' : 'modal';
  // Nothing is known of the page's own language: without one, the person's browser tells.
  widget.lang = address.lang ?? '';
  if (address.theme) widget.appearance = { theme: address.theme };
  widget.detectClosedPopup = address.endsWithWindow ? 'fail' : 'ask';
  widget.classList.toggle('link', isLink);
  widget.classList.toggle('embedded', !isLink && address.isEmbedded);
  return widget;
}
