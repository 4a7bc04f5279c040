import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { account } from '../account.js';
import { createGrantTable, type GrantTable } from '../grant-table.js';
import type { ProviderContext } from '../provider-context.js';
import { awsProofOf } from './aws-proof.js';

/** What a person types: a role that trusts Acme's account, whatever external id it comes with, if it is a UUID. */
export const awsAccount = { role_arn: 'arn:aws:iam::111122223333:role/AcmeReader' } as const;

/** A role whose owner wrote one external id into its trust policy. */
export const strictRole = {
  arn: 'arn:aws:iam::111122223333:role/AcmeAuditor',
  externalId: '7b0ab3b5-3f0c-4b61-9a3e-5f3a55a1d4c2',
} as const;

/** What the owner of an integration knows of Acme's own account. Nothing outside a demo is protected by the secret. */
export const awsOwner = {
  service: 'execute-api',
  defaultRegion: 'eu-central-1',
  stsMode: 'custom',
  awsAccessKeyId: 'AKIADEMOACME',
  awsSecretAccessKey: 'acme-demo-aws-secret',
} as const;

const REGIONS: readonly string[] = ['eu-central-1', 'us-east-1'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ROLE = /^arn:aws:iam::\d{12}:role\/(\w+)$/;

/** The temporary credentials of a role, as kept under their session token. */
interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly role: string;
}

/** Offers to take on a role for a while, and the account that the role may read, to who signs with what it gave. */
export function aws({ database }: ProviderContext) {
  const grants = createGrantTable(database);
  return new Hono()
    .post('/sts', async (c) => {
      const proof = await awsProofOf(c, 'sts', (id) =>
        id === awsOwner.awsAccessKeyId ? { secretAccessKey: awsOwner.awsSecretAccessKey } : undefined,
      );
      if (!proof.ok) return refuse(c, proof.code);
      const request = new URLSearchParams(await c.req.text());
      if (request.get('Action') !== 'AssumeRole') return refuse(c, 'InvalidAction');
      const arn = request.get('RoleArn') ?? '';
      const lifeS = Number(request.get('DurationSeconds') ?? 3600);
      if (!(lifeS >= 900 && lifeS <= 43_200)) return refuse(c, 'ValidationError');
      if (!trusts(arn, request.get('ExternalId') ?? '')) return refuse(c, 'AccessDenied');
      return c.body(assumed(grants, arn, lifeS), 200, XML);
    })
    .all('/api/aws/me', async (c) => {
      let role = '';
      const proof = await awsProofOf(c, awsOwner.service, (id, token) => {
        const session = sessionOf(grants, token);
        if (session?.accessKeyId !== id) return undefined;
        role = ROLE.exec(session.role)?.[1] ?? '';
        return { secretAccessKey: session.secretAccessKey };
      });
      if (!proof.ok) return refuse(c, proof.code);
      if (!REGIONS.includes(proof.region)) return refuse(c, 'InvalidRegion');
      return c.json(account(`${role} in ${proof.region}`, 'Pay as you go'));
    });
}

function trusts(arn: string, externalId: string): boolean {
  if (arn === strictRole.arn) return externalId === strictRole.externalId;
  return arn === awsAccount.role_arn && UUID.test(externalId);
}

function assumed(grants: GrantTable, role: string, lifeS: number): string {
  const accessKeyId = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
  const secretAccessKey = randomBytes(30).toString('base64url');
  const session: Session = { accessKeyId, secretAccessKey, role };
  const sessionToken = grants.issue('aws-session', JSON.stringify(session), lifeS);
  const expiration = new Date(Date.now() + lifeS * 1000).toISOString();
  return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
    <AccessKeyId>${accessKeyId}</AccessKeyId>
    <SecretAccessKey>${secretAccessKey}</SecretAccessKey>
    <SessionToken>${sessionToken}</SessionToken>
    <Expiration>${expiration}</Expiration>
  </Credentials></AssumeRoleResult></AssumeRoleResponse>`;
}

function sessionOf(grants: GrantTable, token: string | undefined): Session | undefined {
  const session = token === undefined ? undefined : grants.find('aws-session', token);
  return session === undefined ? undefined : (JSON.parse(session) as Session);
}

const XML = { 'content-type': 'text/xml' };

function refuse(c: Context, code: string): Response {
  const xml = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`;
  return c.body(xml, 403, XML);
}
