import type { APIResponse, Route } from '@playwright/test';

/** Fetches what a page asked for; again, where the server closed a kept connection just when it was to be used. */
export function answerOf(route: Route, options: { readonly url?: string } = {}): Promise<APIResponse> {
  return route.fetch({ maxRetries: 2, ...options });
}
