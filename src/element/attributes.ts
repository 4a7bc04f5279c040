/** Properties that are attributes too. */
export const texts = [
  'sessionToken',
  'apiURL',
  'integration',
  'presentation',
  'reason',
  'detectClosedPopup',
  'isolated',
  'pageUrl',
] as const;

/** Names of all properties. */
export const properties = [
  ...texts,
  'fetchSessionToken',
  'consent',
  'resolveConnection',
  'createConnectLink',
  'onEvent',
] as const;

/** Answers the attribute of a property. */
export const attributeOf = (name: string) =>
  name.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`);
