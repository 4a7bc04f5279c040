import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type Provider from 'oidc-provider';
import type { InteractionResults } from 'oidc-provider';
import { consentPage, errorPage, loginPage, type PageContext } from '../pages/pages.js';
import { showPage } from '../pages/show-page.js';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
type NodeContext = Context<{ Bindings: HttpBindings }>;

/** Offers the pages on which a person signs in, and allows or denies. */
export function interactionRoutes(server: Provider) {
  const routes = new Hono<{ Bindings: HttpBindings }>().basePath('/interaction/:uid');

  routes.get('/', async (c) => {
    const interaction = await find(c, server);
    if (interaction === undefined) return expired(c);
    const context = await pageContext(server, interaction);
    const { uid, session, params } = interaction;
    if (interaction.prompt.name === 'login') return showPage(c, loginPage(context, uid));
    return showPage(c, consentPage(context, uid, session?.accountId ?? '', scopesOf(params)));
  });

  routes.post('/login', async (c) => {
    const interaction = await find(c, server, 'login');
    if (interaction === undefined) return expired(c);
    const { login, password } = await c.req.parseBody();
    const accountId = typeof login === 'string' ? login.trim().slice(0, 100) : '';
    if (accountId === '' || !password) {
      const context = await pageContext(server, interaction);
      return showPage(c, loginPage(context, interaction.uid, 'Enter a name and a password.'), 400);
    }
    return finish(c, server, { login: { accountId } });
  });

  routes.post('/consent', async (c) => {
    const interaction = await find(c, server, 'consent');
    if (interaction === undefined) return expired(c);
    const { decision } = await c.req.parseBody();
    if (decision !== 'allow') {
      return finish(c, server, { error: 'access_denied', error_description: 'The person denied access' });
    }
    const { params, session } = interaction;
    const grant = new server.Grant({ accountId: session?.accountId, clientId: String(params.client_id) });
    const scope = scopesOf(params).join(' ');
    grant.addOIDCScope(scope);
    const resource = textOf(params.resource);
    if (resource !== undefined) grant.addResourceScope(resource, scope);
    return finish(c, server, { consent: { grantId: await grant.save() } });
  });

  return routes;
}

/** Finds the interaction of the cookie, if it is the one of the address and at the named prompt. */
async function find(c: NodeContext, server: Provider, prompt?: string): Promise<Interaction | undefined> {
  try {
    const interaction = await server.interactionDetails(c.env.incoming, c.env.outgoing);
    const isMeant = interaction.uid === c.req.param('uid');
    return isMeant && (prompt === undefined || interaction.prompt.name === prompt) ? interaction : undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'SessionNotFound') return undefined;
    throw error;
  }
}

async function finish(c: NodeContext, server: Provider, result: InteractionResults): Promise<Response> {
  const { incoming, outgoing } = c.env;
  return c.redirect(await server.interactionResult(incoming, outgoing, result), 303);
}

async function pageContext(server: Provider, { params }: Interaction): Promise<PageContext> {
  const client = await server.Client.find(String(params.client_id));
  return {
    clientName: client?.clientName ?? 'An unknown app',
    service: textOf(params.service),
    account: textOf(params.account),
  };
}

function scopesOf(params: Interaction['params']): readonly string[] {
  return (textOf(params.scope) ?? '').split(' ').filter((scope) => scope === 'read' || scope === 'write');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function expired(c: Context) {
  return showPage(c, errorPage('This sign-in is over or was started in another window.'), 400);
}
