import type { Form } from '../../../src/flow/form.js';
import type { Order } from '../../../src/flow/ports.js';

/** Where the API answers. */
export const origin = 'https://api.example.test';
const form: Form = {
  mode: 'OAUTH2',
  opensPopup: true,
  fields: [
    {
      id: 'params.subdomain',
      group: 'params',
      name: 'subdomain',
      label: 'Subdomain',
      description: null,
      example: null,
      secret: false,
      required: true,
      choices: null,
      prefix: null,
      suffix: null,
      initial: '',
    },
  ],
  fixed: { credentials: new Map(), params: new Map() },
  guideUrl: null,
};
/** What the person ordered. */
export const order: Order = {
  integration: { key: 'github', provider: 'github', name: 'GitHub', logoUrl: null, apiKeyLabel: null },
  form,
  typed: new Map([['params.subdomain', 'my team']]),
};
/** Where the popup must lead, with the id of the socket. */
export const finalUrl = (socketId: string) =>
  `${origin}/base/oauth/connect/github?connect_session_token=t-1&params%5Bsubdomain%5D=my+team&ws_client_id=${socketId}`;
