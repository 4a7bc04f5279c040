/** A browser with its own cookie, as far as Acme's server can tell. */
export interface HostBrowser {
  /** The `Set-Cookie` header of the latest sign-in. */
  readonly setCookie: string;
  /** Sends what Acme's page would send; `headers` replaces those of the page. */
  ask(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<Response>;
  /** Makes the other person the signed-in one. */
  signIn(personId: string): Promise<void>;
}

/** One row of Acme's list. */
export interface ListedConnection {
  readonly connectionId: string;
  readonly integrationKey: string;
  readonly name: string;
  readonly needsAttention: boolean;
  readonly account: { state: string; facts?: { label: string; value: string }[]; sentence?: string };
}

/** Opens Acme's page, which signs the first person in, or carries on with a cookie that another browser had. */
export async function openAcme(hostUrl: string, earlier?: HostBrowser): Promise<HostBrowser> {
  let setCookie = earlier?.setCookie ?? setCookieOf(await fetch(hostUrl));

  const ask: HostBrowser['ask'] = (method, path, body, headers) =>
    fetch(`${hostUrl}/api/${path}`, {
      method,
      headers: {
        cookie: setCookie.split(';')[0] ?? '',
        ...(headers ?? { 'x-acme': '1', 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });

  return {
    get setCookie() {
      return setCookie;
    },
    ask,
    async signIn(personId) {
      setCookie = setCookieOf(await ask('POST', 'sign-in', { personId }));
    },
  };
}

/** Connects `demo-api-key` as the widget does, with a session token from Acme's server, and returns what the host page would hear. */
export async function connectApiKey(browser: HostBrowser, sessionPath = 'connect-session') {
  const session = await browser.ask('POST', sessionPath, {});
  const { token, apiURL } = (await session.json()) as { token: string; apiURL: string };
  const answer = await fetch(`${apiURL}/api-auth/api-key/demo-api-key?connect_session_token=${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ apiKey: 'good-key' }),
  });
  const { connectionId, providerConfigKey } = (await answer.json()) as Record<string, string>;
  if (!connectionId || !providerConfigKey) throw new Error(`The API refused the key: ${answer.status}`);
  return { connectionId, providerConfigKey };
}

/** Returns the rows that Acme lists in this browser. */
export async function listedIn(browser: HostBrowser): Promise<readonly ListedConnection[]> {
  const answer = await browser.ask('GET', 'connections');
  return ((await answer.json()) as { connections: ListedConnection[] }).connections;
}

function setCookieOf(response: Response): string {
  const value = response.headers.get('set-cookie');
  if (value === null) throw new Error('Acme signed nobody in.');
  return value;
}
