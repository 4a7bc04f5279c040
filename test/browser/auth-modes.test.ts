import { expectFilled, type Filling, fillIn, openForm, readConnected, rightFilling } from './fillings.js';
import { details, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

/** An integration whose form asks for all that it takes. */
interface TypedMode {
  readonly mode: string;
  readonly key: string;
  /** What is typed at first in place of what is right. */
  readonly wrong: Filling;
  /** How the backend refuses that. */
  readonly status?: number;
  readonly serverCode: string;
  /** What the host reads of what was typed, unless it is the credentials as they are. */
  readonly kept?: (typed: Filling) => Record<string, unknown>;
}

const modes: readonly TypedMode[] = [
  {
    mode: 'API_KEY',
    key: 'demo-api-key',
    wrong: { apiKey: 'bad-key' },
    serverCode: 'connection_test_failed',
  },
  { mode: 'BASIC', key: 'demo-basic', wrong: { password: 'bad' }, serverCode: 'connection_test_failed' },
  {
    mode: 'OAUTH2_CC',
    key: 'demo-oauth2-cc',
    wrong: { client_secret: 'bad-machine-secret' },
    serverCode: 'client_credentials_fetch_error',
    kept: ({ workspace, ...credentials }) => ({ credentials, connection_config: { workspace } }),
  },
  {
    // Signs with a key in place of a secret.
    mode: 'OAUTH2_CC',
    key: 'demo-oauth2-cc-jwt',
    wrong: { client_id: 'bad-signing-machine' },
    serverCode: 'client_credentials_fetch_error',
  },
  {
    mode: 'TBA',
    key: 'demo-tba',
    wrong: { token_secret: 'bad-token-secret' },
    // A refusal in the guise of a success.
    status: 200,
    serverCode: 'invalid_credentials',
    kept: ({ accountId, oauth_client_id_override, oauth_client_secret_override, ...token }) => ({
      credentials: {
        ...token,
        config_override: {
          client_id: oauth_client_id_override,
          client_secret: oauth_client_secret_override,
        },
      },
      connection_config: { accountId },
    }),
  },
  {
    mode: 'SIGNATURE',
    key: 'demo-signature',
    wrong: { password: 'bad' },
    serverCode: 'connection_test_failed',
  },
  { mode: 'JWT', key: 'demo-jwt', wrong: { issuerId: 'bad-issuer' }, serverCode: 'connection_test_failed' },
  {
    // Looks like a key and is none.
    mode: 'JWT',
    key: 'demo-jwt-hmac',
    wrong: { privateKey: `${'0'.repeat(24)}:${'0'.repeat(64)}` },
    serverCode: 'connection_test_failed',
  },
  {
    mode: 'TWO_STEP',
    key: 'demo-two-step',
    wrong: { password: 'bad' },
    serverCode: 'two_step_credentials_fetch_error',
  },
  {
    mode: 'BILL',
    key: 'demo-bill',
    wrong: { dev_key: 'bad-dev-key' },
    serverCode: 'bill_credentials_fetch_error',
  },
  {
    mode: 'AWS_SIGV4',
    key: 'demo-aws-sigv4',
    wrong: { role_arn: 'arn:aws:iam::111122223333:role/Nobody' },
    status: 502,
    serverCode: 'aws_sigv4_sts_request_failed',
    kept: (credentials) => ({ credentials, connection_config: { region: credentials.region } }),
  },
];

for (const { mode, key, wrong, status = 400, serverCode, kept } of modes) {
  test(`${mode}: what ${key} refuses is corrected in the same form, and connects`, async ({
    page,
    world,
  }) => {
    const right = rightFilling(world, key);
    await openForm(page, world, key);
    await fillIn(page, { ...right, ...wrong });
    await part(page, 'submit').click();
    await expect(part(page, 'notice')).toContainText('These details did not work');
    await expect(part(page, 'notice')).toBeInViewport({ ratio: 1 });
    await expect(part(page, 'notice')).not.toContainText('{');
    await expectFilled(page, { ...right, ...wrong });
    expect(await details(page, 'error')).toMatchObject([
      { code: 'credentials_rejected', status, serverCode },
    ]);

    const corrected = Object.entries(right).filter(([name]) => name in wrong);
    await fillIn(page, Object.fromEntries(corrected));
    await part(page, 'submit').click();
    const connection = await readConnected(page, world);
    expect(connection.tags).toEqual({ end_user_id: world.person });
    expect(connection).toMatchObject(kept ? kept(right) : { credentials: right });
    expect(connection.credentials).toMatchObject({ type: mode });
  });
}

test('NONE: an app that asks for nothing is connected without credentials', async ({ page, world }) => {
  await openForm(page, world, 'demo-none');
  await expect(part(page, 'input')).toHaveCount(0);
  await part(page, 'submit').click();
  expect(await readConnected(page, world)).toMatchObject({
    credentials: {},
    tags: { end_user_id: world.person },
  });
});
