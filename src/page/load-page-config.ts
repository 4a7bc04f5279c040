import { decodePageConfig, type PageConfig } from './page-config.js';

/** Fetches the settings that lie beside the page; `null` when they are missing or make no sense. */
export async function loadPageConfig(): Promise<PageConfig | null> {
  try {
    const answer = await fetch(new URL('config.json', document.baseURI));
    const config = decodePageConfig(answer.ok ? await answer.json() : null);
    return config.ok ? config.value : null;
  } catch {
    return null;
  }
}
