import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Html, PAGE_HEADERS } from './pages.js';

/** Answers a page of the provider, with the headers that guard it. */
export function showPage(
  c: Context,
  content: Html,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  for (const [name, value] of Object.entries(PAGE_HEADERS)) c.header(name, value);
  return c.html(content, status);
}
