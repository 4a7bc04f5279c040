import type { Frame, Page, Request } from '@playwright/test';

/** A text of a test, and where it was seen. */
export type Sighting = `${string}: ${string}`;

/** Keeps every text that begins with one of `marks` in what leaves the page, each request part by part, and in its console. */
export function watch(page: Page, apiUrl: string, marks: readonly string[]): Set<Sighting> {
  const seen = new Set<Sighting>();
  const note = (place: string, text: string | null) => {
    for (const found of findIn(text, marks)) seen.add(`${found}: ${place}`);
  };
  page.context().on('request', (request) => {
    // A provider's page, to which the API sends the popup on, is the API's concern.
    if (request.url().startsWith(apiUrl) || isOf(page, request)) noteParts(request, note);
  });
  page.on('websocket', (socket) => {
    note('socket', socket.url());
    socket.on('framesent', ({ payload }) => note('socket', String(payload)));
  });
  page.on('console', (message) => note('console', message.text()));
  return seen;
}

function isOf(page: Page, request: Request): boolean {
  // A request that opens a window belongs to no page yet.
  if (request.isNavigationRequest()) return false;
  return request.frame().page() === page;
}

function noteParts(request: Request, note: (place: string, text: string | null) => void): void {
  const { pathname, searchParams, hash } = new URL(request.url());
  const place = `${request.method()} ${decodeURI(pathname)}`;
  note(`${place} path`, place);
  note(`${place} fragment`, hash);
  for (const [name, value] of searchParams) {
    note(`${place} query ${name}`, value);
    note(`${place} name in query`, name);
  }
  for (const [name, value] of Object.entries(request.headers())) note(`${place} header ${name}`, value);
  const body = request.postData();
  if (body === null) return;
  JSON.parse(body, (name, value) => {
    if (typeof value === 'string') note(`${place} body ${name}`, value);
    return value;
  });
}

/** Looks for the marked texts in everything of the page that outlives a keystroke or is told to the host. */
export async function seenInPage(page: Page | Frame, marks: readonly string[]): Promise<readonly Sighting[]> {
  const places = await page.evaluate(async () => {
    // The browser keeps a frame of another site from all that could be kept.
    const kept = async (read: () => unknown) => {
      try {
        return JSON.stringify(await read());
      } catch {
        return '';
      }
    };
    const places: [place: string, text: string][] = [
      ['events', JSON.stringify(window.heard)],
      ['localStorage', await kept(() => ({ ...localStorage }))],
      ['sessionStorage', await kept(() => ({ ...sessionStorage }))],
      ['databases', await kept(() => indexedDB.databases())],
      ['caches', await kept(() => caches.keys())],
      ['cookie', document.cookie],
      ['address', location.href],
      ['title', document.title],
      ['history', JSON.stringify(history.state)],
      ['window name', window.name],
      ['last pattern match', RegExp.input],
      [
        'resource timing',
        performance
          .getEntries()
          .map(({ name }) => name)
          .join(' '),
      ],
    ];
    const visit = (root: Document | ShadowRoot) => {
      for (const node of root.querySelectorAll('*')) {
        for (const { name, value } of node.attributes)
          places.push([`attribute ${node.localName}[${name}]`, value]);
        for (const child of node.childNodes)
          if (child instanceof CharacterData) places.push(['text', child.data]);
        if (node.shadowRoot) visit(node.shadowRoot);
      }
    };
    visit(document);
    return places;
  });
  return places.flatMap(([place, text]) =>
    findIn(text, marks).map((found): Sighting => `${found}: ${place}`),
  );
}

/** Finds marked texts, in whatever form an address may have them. */
function findIn(text: string | null, marks: readonly string[]): readonly string[] {
  const plain = (text ?? '').replaceAll('+', ' ').replace(/%[0-9a-f]{2}/gi, (code) => {
    return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  });
  return marks.flatMap((mark) => plain.match(new RegExp(`${mark}[a-z0-9_-]*`, 'g')) ?? []);
}
