import { useState } from 'preact/hooks';
import type { Integration } from '../protocol/integration.js';

const tints = 6;

/** Shows an integration's logo in a box of fixed size, or its first letter where there is none. */
export function Logo({ integration: { key, name, logoUrl } }: { readonly integration: Integration }) {
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  if (logoUrl !== null && logoUrl !== brokenUrl) {
    return (
      <span class="logo">
        <img
          alt=""
          width="32"
          height="32"
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          // Attributes are set in this order, and a browser begins to load at once when it sees this one.
          src={logoUrl}
          onError={() => setBrokenUrl(logoUrl)}
        />
      </span>
    );
  }
  return (
    <span class="logo monogram" data-tint={tintOf(key)} aria-hidden="true">
      {[...name.trim()][0]?.toUpperCase()}
    </span>
  );
}

function tintOf(key: string): number {
  let sum = 0;
  for (const character of key) sum += character.charCodeAt(0);
  return sum % tints;
}
