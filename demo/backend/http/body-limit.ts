import { bodyLimit } from 'hono/body-limit';
import { refuse } from './errors.js';

const MAX_BODY_BYTES = 75 * 1024 * 1024;

/** Refuses a body of more than 75 MB with 413, before it is read. */
export const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (c) => refuse(c, 413, 'payload_too_large', 'A body may have 75 MB at most.'),
});
