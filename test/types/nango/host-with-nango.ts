import Nango, {
  AuthError,
  type AuthErrorType,
  type AuthOptions,
  type AuthResult,
  ConnectUI,
  type ConnectUIEvent,
  type NangoOptions,
} from '@nangohq/frontend';

const options: NangoOptions = { host: 'https://api.example.test', connectSessionToken: 't', width: 500 };
const nango = new Nango(options);

/** Connects in each of the ways there are. */
export async function connect(save: (id: string, key: string) => void): Promise<void> {
  const given: AuthOptions = { detectClosedAuthWindow: true, params: { subdomain: 'acme' } };
  const results: readonly AuthResult[] = [
    await nango.auth('github'),
    await nango.auth('github', given),
    await nango.auth('github', 'mine', given),
    await nango.auth('notes', { credentials: { apiKey: 'k' } }),
    await nango.auth('books', { credentials: { type: 'TWO_STEP', any: 1 }, assertionOption: { key: 'k' } }),
    await nango.create('open', { params: { region: 'eu' } }),
    await nango.create('open', 'mine'),
    await nango.reconnect('github'),
  ];
  for (const { connectionId, providerConfigKey, isPending } of results) {
    if (!isPending) save(connectionId, providerConfigKey);
  }
  nango.clear();
  nango.win?.close();
}

/** Says why it failed. */
export function reasonOf(thrown: unknown): AuthErrorType | 'none' {
  return thrown instanceof AuthError ? thrown.type : 'none';
}

/** Shows the dialog. */
export function show(token: Promise<string>, hear: (event: ConnectUIEvent) => void): ConnectUI {
  const dialog = nango.openConnectUI({ onEvent: hear, lang: 'fr', themeOverride: 'dark' });
  void token.then((value) => dialog.setSessionToken(value));
  dialog.iframe?.focus();
  dialog.close();
  return new ConnectUI({ sessionToken: undefined, baseURL: 'https://connect.example.test' });
}

// @ts-expect-error A token and a public key exclude each other.
export const both = new Nango({ connectSessionToken: 't', publicKey: 'p' });

// @ts-expect-error Parameters are texts.
export const numbers: AuthOptions = { params: { port: 8080 } };
