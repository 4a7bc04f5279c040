/**
 * Stands in for the API in the tests and stories of hosts. See `docs/testing.md`.
 * @module
 */

export type { AttachedContext } from './testing/attach.js';
export type { TestBehaviour } from './testing/behaviour.js';
export type { Ending, Outcome, ReadOutcome } from './testing/outcome.js';
export { createTestApi, type TestApi, type TestApiOptions } from './testing/test-api.js';
export type { TestIntegration } from './testing/test-integration.js';
export type { TestRequest } from './testing/test-request.js';
export type { TestConnection } from './testing/world.js';
