import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A page as a person sees it after all redirects. */
export interface VisitedPage {
  readonly url: string;
  readonly status: number;
  readonly html: string;
}

/** A person with a browser that keeps cookies and follows redirects. */
export interface Visitor {
  open(url: string): Promise<VisitedPage>;
  /** Sends a form of the provider and returns where that led. */
  submit(
    page: VisitedPage,
    action: 'login' | 'consent' | 'revoke',
    fields: Record<string, string>,
  ): Promise<VisitedPage>;
}

/** Creates a person with an empty cookie jar. */
export function createVisitor(): Visitor {
  const jars = new Map<string, Map<string, string>>();

  async function visit(url: string, init: RequestInit = {}): Promise<VisitedPage> {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) return visit(new URL(location, url).href);
    return { url, status: response.status, html: await response.text() };
  }

  return {
    open: (url) => visit(url),
    submit: (page, action, fields) =>
      visit(`${page.url}/${action}`, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}

/** A socket that waits for a result, with the id it was given and all it heard. */
export interface ListeningSocket {
  readonly id: string;
  readonly heard: readonly Record<string, unknown>[];
  close(): void;
}

/** Opens a result socket and waits for its id. */
export async function listenForResult(apiUrl: string): Promise<ListeningSocket> {
  const socket = new WebSocket(apiUrl.replace('http', 'ws'));
  const heard: Record<string, unknown>[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  await once(socket, 'message');
  return { id: String(heard[0]?.ws_client_id), heard, close: () => socket.terminate() };
}

/** Goes all the way from an address of the API: signs in, decides, and returns the last page. */
export async function signInAndDecide(
  url: string,
  decision: 'allow' | 'deny',
  name = 'sam',
): Promise<VisitedPage> {
  const visitor = createVisitor();
  const login = await visitor.open(url);
  const consent = await visitor.submit(login, 'login', { login: name, password: 'anything' });
  return visitor.submit(consent, 'consent', { decision });
}

/** Reads what a callback page posts to its opener. */
export function outcomeOf(html: string) {
  return JSON.parse(/id="outcome">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
}
