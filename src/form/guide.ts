/** Leads into the guide, to where one field is explained; to its beginning when the catalogue does not say where. */
export function guideSection(guideUrl: string, section: string | undefined): string {
  if (!section?.startsWith('#')) return guideUrl;
  const url = new URL(guideUrl);
  url.hash = section;
  return url.href;
}
