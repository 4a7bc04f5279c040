import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../../demo/running-server.js';
import { connectApiKey, type HostBrowser } from './browser.js';
import { startWithTwoPeople } from './two-people.js';
import { authWebhook, signingKey, tell } from './webhook.js';
import { startHostWorld } from './world.js';

let host: RunningServer;
let sam: HostBrowser;
let alex: HostBrowser;

const world = await startHostWorld();
afterAll(() => world.end());

beforeEach(async () => {
  ({ host, sam, alex } = await startWithTwoPeople({ ...world.hostOptions, webhookSigningKey: signingKey }));
  return () => host.close();
});

describe("a person's event log", () => {
  /** Reads a stream of events until so many have come. */
  async function eventsIn(browser: HostBrowser, count: number, headers: Record<string, string> = {}) {
    const answer = await browser.ask('GET', 'events', undefined, headers);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (reader && text.split('\n\n').length <= count) text += (await reader.read()).value ?? '';
    await reader?.cancel();
    return text
      .split('\n\n')
      .filter((event) => event !== '')
      .map((event) => ({
        event: /^event: (.*)$/m.exec(event)?.[1],
        id: /^id: (.*)$/m.exec(event)?.[1] ?? '',
        data: JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? ''),
      }));
  }

  it('hears of a webhook as it comes, without what a provider wrote', async () => {
    const connection = await connectApiKey(sam);
    const listening = eventsIn(sam, 2);
    await tell(host, authWebhook(connection, { operation: 'override' }));
    await tell(
      host,
      authWebhook(connection, {
        operation: 'refresh',
        success: false,
        error: { type: 'invalid_grant', description: 'canary' },
      }),
    );
    const heard = await listening;
    const { connectionId, providerConfigKey: integrationKey } = connection;
    expect(heard.map(({ data }) => data)).toMatchObject([
      { operation: 'override', success: true, connectionId, integrationKey },
      { operation: 'refresh', success: false, errorType: 'invalid_grant' },
    ]);
    expect(JSON.stringify(heard)).not.toContain('canary');
  });

  it('tells what came before as past, and after an interruption only what was missed', async () => {
    await tell(host, authWebhook(await connectApiKey(sam)));
    const [before] = await eventsIn(sam, 1);
    expect(before?.event).toBe('past');

    const missed = await connectApiKey(sam);
    await tell(host, authWebhook(missed));
    const after = await eventsIn(sam, 1, { 'last-event-id': before?.id ?? '' });
    expect(after).toMatchObject([{ event: 'webhook', data: { connectionId: missed.connectionId } }]);
  });

  it("is nobody else's, and empty once it is cleared", async () => {
    await tell(host, authWebhook(await connectApiKey(sam)));
    expect((await sam.ask('DELETE', 'events')).status).toBe(204);

    const ofSam = eventsIn(sam, 1);
    const ofAlex = eventsIn(alex, 1);
    const mine = await connectApiKey(sam);
    const theirs = await connectApiKey(alex);
    await tell(host, authWebhook(mine));
    await tell(host, authWebhook(theirs, { tags: { end_user_id: 'user_alex' } }));
    expect((await ofSam).map(({ data }) => data.connectionId)).toEqual([mine.connectionId]);
    expect((await ofAlex).map(({ data }) => data.connectionId)).toEqual([theirs.connectionId]);
  });
});
