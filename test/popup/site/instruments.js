// Loaded before everything else in each page that has the widget in it. Sees from outside what the widget leaves
// open and what it tells, and is steered by the page's address, because not every engine takes scripts from a driver.

const query = new URLSearchParams(location.search);

/** Tells whether the line of code that is just running is the widget's. */
const isOurs = () => /\/(connect-ui|assets)\//.test(new Error('where').stack ?? '');

// What each widget told, in the order in which they were made.
window.heardBy = [];
const { createElement } = document;
document.createElement = (...args) => {
  const element = createElement.apply(document, args);
  if (args[0] === 'connect-ui') {
    if (window.heardBy.length === 0) ofScript = [...listeners];
    const heard = [];
    window.heardBy.push(heard);
    for (const type of ['ready', 'step', 'connect', 'error', 'close'])
      element.addEventListener(type, ({ detail }) => {
        heard.push({ type, detail });
        reportToFramer();
      });
  }
  return element;
};

/** A page that frames this one from another origin cannot look into it. */
function reportToFramer() {
  if (parent === window) return;
  // What the widget still does within the event counts too.
  startTimer(() => parent.postMessage({ heardBy: window.heardBy, leftovers: window.leftovers() }, '*'));
}

const sockets = new Set();
window.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    sockets.add(this);
  }
};

const timers = new Map();
const { setTimeout: startTimer, clearTimeout: stopTimer } = window;
window.setTimeout = (run, ms = 0, ...args) => {
  const ring = () => {
    timers.delete(timer);
    run(...args);
  };
  const timer = startTimer(ring, ms);
  // What is shorter belongs to the drawing of one frame.
  if (ms >= 100 && isOurs()) timers.set(timer, { ms, ring });
  return timer;
};
window.clearTimeout = (timer) => {
  timers.delete(timer);
  stopTimer(timer);
};
const { setInterval: startInterval, clearInterval: stopInterval } = window;
window.setInterval = (...args) => {
  const timer = startInterval(...args);
  if (isOurs()) timers.set(timer, {});
  return timer;
};
window.clearInterval = (timer) => {
  timers.delete(timer);
  stopInterval(timer);
};

let listeners = [];
// What the script tag listens to for as long as the page lives, whatever becomes of its widgets.
let ofScript = [];
const { addEventListener: listen, removeEventListener: unlisten } = EventTarget.prototype;
const forget = (target, type, run) => {
  listeners = listeners.filter((one) => one.target !== target || one.type !== type || one.run !== run);
};
EventTarget.prototype.addEventListener = function (type, run, options) {
  const target = this ?? window;
  if (!(target instanceof AbortSignal) && isOurs()) {
    listeners.push({ target, type, run });
    if (options?.once) listen.call(target, type, () => forget(target, type, run), { once: true });
    if (options?.signal) listen.call(options.signal, 'abort', () => forget(target, type, run));
  }
  return listen.call(target, type, run, options);
};
EventTarget.prototype.removeEventListener = function (type, run, options) {
  const target = this ?? window;
  forget(target, type, run);
  return unlisten.call(target, type, run, options);
};

/** Counts what the widget left open. Listeners on nodes that are no longer in the page went with them. */
window.leftovers = () => ({
  sockets: [...sockets].filter(({ readyState }) => readyState <= WebSocket.OPEN).length,
  timers: timers.size,
  listeners: listeners.filter(
    (one) =>
      !ofScript.includes(one) &&
      (one.target instanceof Node ? one.target.isConnected : !(one.target instanceof WebSocket)),
  ).length,
});

let sleptMs = 0;
const { now } = Date;
Date.now = () => now() + sleptMs;
/** Lets time go by as on a laptop that sleeps: the clock goes on, and no timer runs. */
window.sleep = (ms) => {
  sleptMs += ms;
};

/** Ends the waits of the widget that were to last so long. */
window.elapse = (ms) => {
  for (const [timer, { ms: whole, ring }] of timers) {
    if (whole !== ms) continue;
    stopTimer(timer);
    ring();
  }
};

/** Has the waits of the widget that were to last so long go on: a slow machine must not end what a test holds back. */
window.prolong = (ms) => {
  for (const [timer, { ms: whole }] of timers) if (whole === ms) stopTimer(timer);
};

// Some webviews open nothing and say so.
if (query.get('open') === 'null') window.open = () => null;

const agent = query.get('agent');
if (agent) Object.defineProperty(navigator, 'userAgent', { value: agent });
