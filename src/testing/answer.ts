import { isHttpRefusal } from './refusals.js';
import { json, preflight, refusal } from './respond.js';
import { entryOf, rowOf, wireOfTest } from './test-integration.js';
import type { TestRequest } from './test-request.js';
import { connect, endingOf, integrationOf, type World } from './world.js';

/** Answers one request as the API would; `null` when the line is cut. */
export async function answer(world: World, request: TestRequest): Promise<Response | null> {
  if (request.method === 'OPTIONS') return preflight();
  world.requests.push(request);
  const { delayMs } = world.behaviour;
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
  const { token, method, path } = request;
  if (!token)
    return json(401, { error: { message: 'No session.', code: 'missing_auth_header', payload: {} } });
  world.tokens.seen.add(token);
  if (world.tokens.expired.has(token)) return refusal('session_expired', request);
  if (method === 'GET') return read(world, request);
  if (method === 'DELETE' && path === '/connect/session') {
    world.tokens.expired.add(token);
    return new Response(null, { status: 204 });
  }
  return method === 'POST' ? submit(world, request, token) : notFound();
}

async function read(world: World, request: TestRequest): Promise<Response | null> {
  const { reads, integrations } = world.behaviour;
  const { path } = request;
  const of = (outcome: keyof typeof reads, body: () => object | undefined) =>
    answerRead(world, request, reads[outcome], body);
  if (path === '/connect/session') return of('session', () => session(world));
  if (path === '/integrations') return of('integrations', () => integrations.map(rowOf));
  const [, name] = /^\/providers\/([^/]+)$/.exec(path) ?? [];
  if (name === undefined) return notFound();
  return of('provider', () => provider(world, decodeURIComponent(name)));
}

async function answerRead(
  world: World,
  request: TestRequest,
  outcome: string | undefined,
  body: () => object | undefined,
): Promise<Response | null> {
  const ending = outcome === 'slow' ? await world.hold() : outcome;
  if (ending && isHttpRefusal(ending)) return refusal(ending, request);
  const data = body();
  return data ? json(200, { data }) : notFound();
}

function session({ behaviour, disallowed }: World): object {
  const keys = behaviour.integrations.map(({ key }) => key);
  const allowed = keys.filter((key) => !disallowed.has(key));
  return {
    endUser: { id: 'user-1', display_name: null, email: null, tags: null, organization: null },
    connectUISettings: {
      showWatermark: true,
      defaultTheme: 'system',
      theme: { light: { primary: '#00B2E3' }, dark: { primary: '#00B2E3' } },
    },
    // An empty list would allow everything.
    ...(allowed.length < keys.length && { allowed_integrations: [...allowed, 'none-of-these'] }),
    websocketsPath: '/',
    ...behaviour.session,
  };
}

function provider(world: World, name: string): object | undefined {
  const integration = integrationOf(world, name);
  if (!integration) return undefined;
  const isUnsupported = world.behaviour.outcomes[name] === 'auth_mode_unsupported';
  return { ...entryOf(integration), ...(isUnsupported && { auth_mode: 'NOT_YET_KNOWN' }) };
}

/** Takes what was typed. */
async function submit(world: World, request: TestRequest, token: string): Promise<Response | null> {
  const slash = request.path.lastIndexOf('/') + 1;
  const key = decodeURIComponent(request.path.slice(slash));
  const integration = integrationOf(world, key);
  if (!integration) return refusal('integration_unknown', request);
  const { path, staysPending } = wireOfTest(integration);
  if (path !== request.path.slice(0, slash)) return json(400, { error: { code: 'invalid_auth_mode' } });
  const ending = await endingOf(world, key);
  if (ending === 'session_expired') world.tokens.expired.add(token);
  if (ending && isHttpRefusal(ending)) return refusal(ending, request);
  const isPending = ending === 'pending';
  const { connectionId } = connect(world, key, isPending || staysPending);
  return json(200, { connectionId, providerConfigKey: key, ...(isPending && { isPending }) });
}

function notFound(): Response {
  return json(404, { error: { code: 'not_found', message: 'There is nothing here.' } });
}
