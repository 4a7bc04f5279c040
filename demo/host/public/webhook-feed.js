import { logWebhook } from './event-log.js';

/**
 * Listens to Acme's server, which tells what webhooks were about, and keeps the event log.
 *
 * @param {object} handlers
 * @param {(entry: object) => void} handlers.onNews Called with each webhook that came since the page is open.
 * @param {() => void} handlers.onGap Called when the stream is back after an interruption.
 */
export function hearWebhooks({ onNews, onGap }) {
  const feed = new EventSource('/api/events');
  let hasOpened = false;
  feed.addEventListener('open', () => {
    if (hasOpened) onGap();
    hasOpened = true;
  });
  feed.addEventListener('past', ({ data }) => logWebhook(JSON.parse(data)));
  feed.addEventListener('webhook', ({ data }) => {
    const entry = JSON.parse(data);
    logWebhook(entry);
    onNews(entry);
  });
}
