import { openFramedPage } from './page/framed-page.js';
import { openIsolatedPage } from './page/isolated-page.js';
import { openLinkPage } from './page/link-page.js';
import { loadPageConfig } from './page/load-page-config.js';
import { readPageAddress } from './page/page-address.js';

const address = readPageAddress(window.location.href);
// At once, so that the token stands in no history, bookmark or screenshot.
if (address.sessionToken !== null) window.history.replaceState(window.history.state, '', address.bare);

const loading = loadPageConfig();
if (window.parent === window) {
  const { theme } = address;
  document.documentElement.style.colorScheme = theme && theme !== 'system' ? theme : 'light dark';
  void loading.then((config) => openLinkPage(address, config));
} else if (address.isolated !== null) {
  openIsolatedPage(address, loading);
} else {
  openFramedPage(address, loading);
}
