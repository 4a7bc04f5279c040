// What a test wants to know of the page afterwards.
window.heard = [];
window.violations = [];
addEventListener('securitypolicyviolation', (event) =>
  window.violations.push(
    `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
  ),
);

// Whether a window is opened within the press that asked for it: the flag falls when the event has been handled,
// before anything awaited can go on. Submit events stay within their shadow tree, so each tree is listened in.
let isInPress = false;
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  for (const type of ['click', 'submit']) {
    root.addEventListener(type, () => (isInPress = true), true);
    root.addEventListener(type, () => (isInPress = false));
  }
  return root;
};

window.opened = [];
const { open } = window;
window.open = (...args) => {
  window.opened.push({ url: String(args[0]), isInPress });
  return open.apply(window, args);
};
