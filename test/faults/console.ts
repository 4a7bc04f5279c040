import type { Page } from '@playwright/test';

/** What browsers themselves say of a network that fails; whoever embeds the widget knows these lines. */
const ofTheBrowser = [
  /^Failed to load resource: (net::ERR_[A-Z_]+|the server responded with a status of \d{3} \([\w -]*\))$/,
  /^WebSocket connection to 'ws:\/\/localhost:\d+\/?' failed:/,
];

/** Collects what went wrong in a page besides its network: errors, rejections, warnings. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const text = message.text();
    const isOurs = !ofTheBrowser.some((line) => line.test(text));
    if (/^(error|warning|assert)$/.test(message.type()) && isOurs) complaints.push(text);
  });
  return complaints;
}
