import { test as base, expect } from '@playwright/test';
import { folder, serveSite } from './static-server.js';

interface SiteFixtures {
  /** What the console said, and what was asked of other origins: nothing, in the end. */
  readonly complaints: string[];
}

/** A test with the site served; at its end, no console has said anything and no other origin was asked. */
export const test = base.extend<SiteFixtures, { readonly home: string }>({
  home: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
    async ({}, use) => {
      const server = await serveSite();
      await use(server.url + folder);
      await server.close();
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ context, home }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        // Storybook's own frame warns its makers of what they have planned.
        if (message.location().url.startsWith(`${home}storybook/sb-`)) return;
        complaints.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (fault) => complaints.push(fault.error().message));
      context.on('request', (request) => {
        const isOwn = request.url().startsWith(home) || /^(?:data|blob):/.test(request.url());
        if (!isOwn) complaints.push(`asked for ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
