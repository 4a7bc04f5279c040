// A classic script, which runs before the page is drawn.
try {
  document.documentElement.dataset.scheme = localStorage.getItem('connect-ui-site:scheme') ?? '';
} catch {
  // Without storage the page is as the system is.
}
