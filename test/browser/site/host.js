// What a test wants to know of the page afterwards.
window.heard = [];
window.violations = [];
addEventListener('securitypolicyviolation', (event) =>
  window.violations.push(
    `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
  ),
);

window.opened = [];
const { open } = window;
window.open = (...args) => {
  window.opened.push(String(args[0]));
  return open.apply(window, args);
};
