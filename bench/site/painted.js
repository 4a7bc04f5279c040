/**
 * Answers the time at which a frame has been painted in which `isThere` holds, asked whenever something changes below `root`.
 *
 * A frame is rendered right after its animation callbacks, and a message that one of them sends is delivered right after
 * that. Element Timing does not look into shadow roots, and two animation frames would count the wait for the second.
 */
window.whenPainted = (root, isThere) =>
  new Promise((resolve) => {
    const look = () => {
      if (!isThere()) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    look();
  });

window.longTasks = [];
new PerformanceObserver((list) => window.longTasks.push(...list.getEntries())).observe({
  type: 'longtask',
  buffered: true,
});

/** Answers how long the long tasks were that ended after the last of the two answers had arrived. */
window.longAfterData = () => {
  const data = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/(integrations|session)$/.test(name));
  const arrived = Math.max(...data.map(({ responseEnd }) => responseEnd));
  return window.longTasks
    .filter(({ startTime, duration }) => startTime + duration > arrived)
    .map(({ duration }) => duration);
};
