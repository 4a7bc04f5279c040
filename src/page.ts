import { openFramedPage } from './page/framed-page.js';
import { openIsolatedPage } from './page/isolated-page.js';
import { openLinkPage } from './page/link-page.js';
import { loadPageConfig } from './page/load-page-config.js';
import { readPageAddress } from './page/page-address.js';
import { showTheme } from './page/theme.js';

const address = readPageAddress(window.location.href);
// At once, so that the token stands in no history, bookmark or screenshot.
if (address.sessionToken !== null) window.history.replaceState(window.history.state, '', address.bare);

const loading = loadPageConfig();
if (window.parent === window) {
  showTheme(document.documentElement, address.theme ?? 'system');
  void loading.then((config) => openLinkPage(address, config));
} else if (address.isolated !== null) {
  openIsolatedPage(address, loading);
} else {
  openFramedPage(address, loading);
}
