import { randomUUID } from 'node:crypto';
import { type Acquire, type Refused, refused } from './acquire.js';
import { assumeRole, type SecurityTokenService } from './assume-role.js';
import { ownerConfig } from './owner-config.js';

const REGION = /^[a-z0-9-]{1,64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Config = Readonly<Record<string, string>>;

/**
 * Takes on the role that the person made for the integration, and keeps the temporary credentials. A connection stays in
 * its region and keeps its external id, which the role's trust policy names, whoever connects again.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html for external ids
 */
export const acquireAws: Acquire = async (backend, input) => {
  const { provider, integration, connectionConfig, typed, previous } = input;
  const config = ownerConfig(provider, integration);
  const { service, defaultRegion } = config;
  if (service === undefined)
    return refused(400, 'missing_aws_sigv4_service', 'The integration does not say for which AWS service.');
  const regions = [previous?.region, typed.region, connectionConfig.region, defaultRegion];
  const region = regions.find((one) => typeof one === 'string' && one !== '');
  if (typeof region !== 'string')
    return refused(400, 'missing_aws_sigv4_region', 'Neither the person nor the integration names a region.');
  if (!REGION.test(region))
    return refused(400, 'invalid_body', 'A region has at most 64 lower-case letters, digits and hyphens.');
  const sts = serviceOf(config, region);
  if ('ok' in sts) return sts;

  const externalIds = [previous?.external_id, typed.external_id, connectionConfig.external_id];
  const externalId = externalIds.find((one) => typeof one === 'string' && UUID.test(one)) ?? randomUUID();
  const roleArn = String(typed.role_arn);
  const assumed = await assumeRole(backend, sts, { roleArn, externalId: String(externalId) });
  if (!assumed.ok)
    return refused(502, 'aws_sigv4_sts_request_failed', `AWS did not lend the role: ${assumed.reason}`);
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = assumed.credentials;
  return {
    ok: true,
    credentials: {
      type: 'AWS_SIGV4',
      role_arn: roleArn,
      region,
      service,
      access_key_id: AccessKeyId,
      secret_access_key: SecretAccessKey,
      session_token: SessionToken,
      expires_at: new Date(Expiration).toISOString(),
      external_id: externalId,
      raw: assumed.credentials,
    },
    connectionConfig: { region, service, external_id: externalId },
  };
};

/** `builtin` is the token service of AWS itself, `custom` one at an address of the owner's choice. */
function serviceOf(config: Config, region: string): SecurityTokenService | Refused {
  const { stsMode = 'builtin', stsEndpointUrl, awsAccessKeyId, awsSecretAccessKey } = config;
  if (stsMode !== 'builtin' && stsMode !== 'custom')
    return refused(400, 'invalid_aws_sigv4_config', 'The integration names no way to temporary credentials.');
  if (stsMode === 'custom' && stsEndpointUrl === undefined)
    return refused(
      400,
      'missing_aws_sigv4_sts_endpoint',
      'The integration has no address to ask for a role.',
    );
  if (awsAccessKeyId === undefined || awsSecretAccessKey === undefined)
    return refused(400, 'missing_aws_sigv4_builtin_credentials', 'The integration has no AWS access key.');
  const url = stsMode === 'custom' ? stsEndpointUrl : `https://sts.${region}.amazonaws.com/`;
  if (url === undefined || !URL.canParse(url))
    return refused(400, 'invalid_aws_sigv4_config', 'The address to ask for a role is not one.');
  return {
    url: new URL(url),
    region,
    keys: { accessKeyId: awsAccessKeyId, secretAccessKey: awsSecretAccessKey },
  };
}
