/** The client that the demo's provider knows best. Nothing outside a demo is protected by its secret. */
export const demoClient = {
  clientId: 'acme-demo',
  clientSecret: 'acme-demo-secret',
  name: 'Acme',
} as const;

/** An app that an end user registered, to connect with instead of Acme's. */
export const ownClient = {
  clientId: 'own-demo',
  clientSecret: 'own-demo-secret',
  name: 'Your own app',
} as const;

/** Acme once more, registered to get access tokens that live 10 minutes only. */
export const shortLivedClient = {
  clientId: 'acme-demo-short',
  clientSecret: 'acme-demo-short-secret',
  name: 'Acme',
} as const;
