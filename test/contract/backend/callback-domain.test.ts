import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from '../../../demo/running-server.js';
import { signInAndDecide } from './visitor.js';
import { startWebhookReceiver } from './webhook-receiver.js';
import { startBackendWorld } from './world.js';

it('completes a sign-in that comes back through the host’s own address', async () => {
  const receiver = await startWebhookReceiver();
  // The host knows the API's address only once that listens, as with a domain that is set up later.
  let apiUrl = '';
  const redirecting = createServer((request, response) => {
    const { search } = new URL(request.url ?? '', 'http://host.test');
    response.writeHead(308, { location: `${apiUrl}/oauth/callback${search}` }).end();
  });
  const host = await listen(redirecting, 0, 'localhost');
  const callbackUrl = `${host.url}/oauth-callback`;
  const world = await startBackendWorld({
    callbackUrl,
    webhooks: { urls: [receiver.url], signingKey: randomUUID() },
  });
  apiUrl = world.api.url;
  try {
    const token = await world.session({ end_user: { id: 'own-domain' } });
    const start = `${world.api.url}/oauth/connect/demo-oauth2?connect_session_token=${token}`;
    const first = await fetch(start, { redirect: 'manual' });
    const authorization = new URL(first.headers.get('location') ?? '');
    expect(authorization.searchParams.get('redirect_uri')).toBe(callbackUrl);
    const last = await signInAndDecide(start, 'allow');
    expect(last).toMatchObject({
      status: 200,
      url: expect.stringContaining(`${world.api.url}/oauth/callback?`),
    });
    expect(await receiver.payloads(1)).toMatchObject([
      { success: true, tags: { end_user_id: 'own-domain' } },
    ]);
  } finally {
    await world.end();
    await host.close();
    await receiver.close();
  }
});
