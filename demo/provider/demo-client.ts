/** The one client that the demo's provider knows. Nothing outside a demo is protected by its secret. */
export const demoClient = {
  clientId: 'acme-demo',
  clientSecret: 'acme-demo-secret',
  name: 'Acme',
} as const;
