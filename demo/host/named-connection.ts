import * as z from 'zod';

/** How a browser or a webhook names a connection. That it is named proves nothing. */
export const namedConnection = z.object({
  // `@nangohq/node` puts the id into the path as it is, so nothing that could leave its segment may pass.
  connectionId: z.string().regex(/^[\w-]{1,255}$/),
  providerConfigKey: z.string().min(1).max(255),
});
