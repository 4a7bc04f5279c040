import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { SignedInEnv } from './signed-in.js';
import type { WebhookEntry, WebhookLog } from './webhook-log.js';

/**
 * Tells the signed-in person's page about webhooks, as server-sent events: `past` for what came before, `webhook` for
 * what comes while it listens, or came while its stream was interrupted.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventRoutes(log: WebhookLog) {
  return new Hono<SignedInEnv>()
    .get('/', (c) => {
      const { id: personId } = c.get('person');
      const lastHeard = Number(c.req.header('last-event-id')) || 0;
      return streamSSE(c, async (stream) => {
        const send = (event: string, entry: WebhookEntry) =>
          stream.writeSSE({ event, id: `${entry.id}`, data: JSON.stringify(entry) });
        const left = new Promise<void>((resolve) => stream.onAbort(resolve));
        const stop = log.listen(personId, (entry) => void send('webhook', entry));
        const missed = log.after(personId, lastHeard);
        await Promise.all(missed.map((entry) => send(lastHeard > 0 ? 'webhook' : 'past', entry)));
        await left;
        stop();
      });
    })
    .delete('/', (c) => {
      log.clear(c.get('person').id);
      return c.body(null, 204);
    });
}
