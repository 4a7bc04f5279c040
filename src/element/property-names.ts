/** Properties that are attributes too. */
export const texts = [
  'anchor',
  'sessionToken',
  'apiURL',
  'integration',
  'presentation',
  'reason',
  'recents',
  'detectClosedPopup',
  'isolated',
  'pageUrl',
  'appearance',
] as const;

/** All of its properties. */
export const properties = [
  ...texts,
  'fetchSessionToken',
  'consent',
  'connected',
  'featured',
  'catalogue',
  'icons',
  'messages',
  'resolveConnection',
  'createConnectLink',
  'onEvent',
] as const;

/** Names the attribute of a property. */
export const attributeOf = (name: string) =>
  name.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`);
