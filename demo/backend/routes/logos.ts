import { Hono } from 'hono';
import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';

/** Returns the address of a provider's logo. */
export function logoUrl(backend: Backend, providerName: string): string {
  return `${backend.url()}/images/template-logos/${providerName}.svg`;
}

/** Offers a monogram for every provider: the demo carries nobody's trademark. */
export function logoRoute(backend: Backend) {
  return new Hono().get('/images/template-logos/:file{.+\\.svg}', (c) => {
    const provider = backend.catalogue.find(c.req.param('file').slice(0, -'.svg'.length));
    if (provider === undefined) return c.notFound();
    return c.body(monogram(provider), 200, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400',
    });
  });
}

function monogram({ name, display_name }: Provider): string {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 0);
  const letter = display_name.match(/[a-z0-9]/i)?.[0].toUpperCase() ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><rect width="64" height="64" rx="14" fill="hsl(${hue} 55% 38%)"/><text x="32" y="33" fill="#fff" font-family="system-ui, sans-serif" font-size="34" font-weight="600" text-anchor="middle" dominant-baseline="central">${letter}</text></svg>`;
}
