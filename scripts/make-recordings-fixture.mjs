/**
 * Makes two fixtures of recorded exchanges with a real server: `test/fixtures/recordings.jsonl` has what the widget asks
 * for, `test/fixtures/replay.jsonl` everything, with what it takes to ask again.
 *
 * Keeps every status, code, key and type. Every sentence, name, pattern and page is replaced by our own, because those
 * belong to others.
 *
 * Usage: node scripts/make-recordings-fixture.mjs <recordings.jsonl>
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** What the widget sends, by method and path; socket upgrades are recorded under their own method. */
const asked =
  /^(GET \/connect\/session|GET \/integrations|GET \/providers\/[^/]+|(GET|POST) \/api-auth\/.*|POST \/auth\/unauthenticated\/.*|GET \/oauth\/(connect\/.*|callback)|GET \(Upgrade: websocket\) .*)$/;

const keptHeaders = ['content-type', 'location', 'retry-after', 'x-ratelimit-reset'];

/** Texts that are words of the wire or come from the recorded requests themselves. */
const facts = new Set([
  ...['code', 'path', 'method', 'message_type', 'error_type'],
  ...['connectionId', 'providerConfigKey', 'connection_id', 'provider_config_key', 'ws_client_id'],
  ...['id', 'websocketsPath', 'allowed_integrations', 'defaultTheme', 'primary', 'plan'],
  ...['unique_key', 'provider', 'logo', 'logo_url', 'created_at', 'updated_at'],
  ...['token', 'connect_link', 'expires_at', 'created', 'last_fetched_at'],
  ...['name', 'auth_mode', 'installation', 'type', 'format', 'default_value', 'enum', 'prefix', 'suffix'],
]);

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('Usage: node scripts/make-recordings-fixture.mjs <recordings.jsonl>');
  process.exit(2);
}

const rows = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
write('recordings.jsonl', rows.filter(isAskedByTheWidget).map(rowOf));
write('replay.jsonl', rows.filter(isAnsweredByTheApi).map(replayRowOf));

function write(name, fixture) {
  const text = fixture.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(new URL(`../test/fixtures/${name}`, import.meta.url), text);
  console.log(`${fixture.length} rows written to ${name}`);
}

/** The other rows are the third party's side. */
function isAnsweredByTheApi({ note }) {
  return note === undefined;
}

function replayRowOf({ n, group, name, request, response, messages }) {
  const { status, headers } = response;
  return {
    n,
    name: `${group}: ${name}`,
    request,
    response: { status, headers, body: bodyOf(response) },
    ...(messages && { messages: messages.map(({ data }) => ownWords(data)) }),
  };
}

function isAskedByTheWidget({ request, response }) {
  if (!asked.test(`${request.method} ${new URL(request.url).pathname}`)) return false;
  const bearer = request.headers?.authorization;
  // An API key is never in a browser; that one is refused in a token's place is worth keeping.
  return response.status >= 400 || bearer === undefined || bearer.includes('nango_connect_session_');
}

function rowOf({ n, name, request, response, messages }) {
  const { method, url, body } = request;
  const headers = Object.fromEntries(
    Object.entries(response.headers).filter(([header]) => keptHeaders.includes(header)),
  );
  return {
    n,
    name,
    request: { method, url, ...(body !== undefined && { body }) },
    response: { status: response.status, headers, body: bodyOf(response) },
    ...(messages && { messages: messages.map(({ ms, data }) => ({ ms, data: ownWords(data) })) }),
  };
}

function bodyOf({ headers, body }) {
  if (typeof body !== 'string') return body === undefined ? null : ownWords(body);
  return headers['content-type']?.startsWith('text/html') ? '<html>' : '';
}

function ownWords(value, key = '', parent = {}) {
  // What a host fixed for a session is the recorded request's own data.
  if (key === 'integrations_config_defaults') return value;
  if (Array.isArray(value)) return value.map((item) => ownWords(item, key, parent));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, ownWords(item, name, value)]),
    );
  }
  return typeof value !== 'string' || value === '' || facts.has(key) ? value : ownText(key, value, parent);
}

function ownText(key, text, parent) {
  switch (key) {
    case 'display_name':
      return `Name of ${parent.unique_key ?? parent.name ?? parent.id}`;
    case 'email':
      return 'ada@example.test';
    case 'pattern':
      return '^.+$';
    case 'doc_section':
      return '#section';
    case 'error_desc':
      // The provider's own code is a fact that stands nowhere but in these words.
      return `Words about ${parent.error_type}${text.includes('access_denied') ? ': access_denied' : ''}`;
    default:
      return /^https?:/.test(text) ? `https://example.test/${key}` : `A text for ${key}`;
  }
}
