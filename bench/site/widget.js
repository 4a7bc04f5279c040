const query = new URLSearchParams(location.search);
const part = (name) => `[part~="${name}"]`;
let element;
const find = (selector) => element.shadowRoot.querySelector(selector);

/** Answers from when until when it took to open. */
window.openIt = async () => {
  const from = performance.now();
  ({ element } = ConnectUI.openConnectUI({ apiURL: query.get('api'), sessionToken: 'token' }));
  await customElements.whenDefined('connect-ui');
  return { from, to: await whenPainted(element.shadowRoot, () => find(part('integration'))) };
};

/** Chooses the first integration; answers how long its form took. */
window.choose = async () => {
  const from = performance.now();
  find(part('integration')).click();
  return (await whenPainted(element.shadowRoot, () => find(`${part('field')} input`))) - from;
};

/** Sends the form; answers how long the host waited for its connection. */
window.submit = () =>
  new Promise((resolve) => {
    const from = performance.now();
    element.addEventListener('connect', () => resolve(performance.now() - from));
    find(part('submit')).click();
  });

window.keys = [];
let pressed;
addEventListener('keydown', (event) => (pressed = event), true);
/** Keeps how long the list took to change after each key, from the moment that the browser had it. */
addEventListener(
  'input',
  async () => {
    // A form is filled in without keys.
    if (!pressed) return;
    const { timeStamp } = pressed;
    let isChanged = false;
    // Asked at first now, and then at the first change.
    const painted = whenPainted(find('#rows'), () => isChanged);
    isChanged = true;
    window.keys.push((await painted) - timeStamp);
  },
  true,
);

/** Counts all nodes of the widget, texts and comments included. */
window.countNodes = () => {
  const walker = document.createTreeWalker(element.shadowRoot);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
};

if (query.has('at-once')) window.opened = window.openIt();
