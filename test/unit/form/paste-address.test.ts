import { getProviders } from '@nangohq/providers';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/form/form.js';
import { readPaste } from '../../../src/form/paste.js';
import { derived, form, formOfParams } from './example-forms.js';

const providers = getProviders() ?? {};

/** Pastes into one field of a provider, and tells what it holds then. */
function pasted(provider: string, name: string, text: string): string {
  return pastedInto(form({ ...providers[provider] }).fields, name, text);
}

function pastedInto(fields: readonly Field[], name: string, text: string): string {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`no field ${name}`);
  const paste = readPaste({ ...formOfParams({}), fields }, field, text, () => true);
  return paste.type === 'tidied' ? paste.text : text;
}

describe('an address that a person pastes', () => {
  it.each([
    // The name before a domain.
    ['zendesk', 'subdomain', 'https://acme.zendesk.com/agent?x=1', 'acme'],
    ['zendesk', 'subdomain', 'http://acme.zendesk.com', 'acme'],
    ['zendesk', 'subdomain', 'acme.zendesk.com/agent/tickets/1#top', 'acme'],
    ['zendesk', 'subdomain', 'https://Acme.Zendesk.com/', 'acme'],
    ['zendesk-api-key', 'subdomain', 'HTTPS://acme.zendesk.com:443/', 'acme'],
    ['freshdesk', 'subdomain', 'https://acme.freshdesk.com/a/tickets', 'acme'],
    ['shopify', 'subdomain', 'https://my-store.myshopify.com/admin', 'my-store'],
    ['chargebee', 'subdomain', 'https://acme-test.chargebee.com/login', 'acme-test'],
    ['jira', 'subdomain', 'https://acme.atlassian.net/browse/AB-1', 'acme'],
    ['accelo', 'subdomain', 'https://acme.api.accelo.com/api/v0', 'acme'],
    ['trafft', 'subdomain', 'https://acme.admin.trafft.com/#/dashboard', 'acme'],
    ['vtex', 'accountName', 'https://mystore.vtexcommercestable.com.br/admin', 'mystore'],
    ['jamf', 'instance', 'https://acme.jamfcloud.com/', 'acme'],
    ['twinfield', 'cluster', 'https://accounting.twinfield.com/', 'accounting'],
    ['zuora', 'subdomain', 'https://rest.test.zuora.com/v1', 'rest.test'],
    [
      'oracle-cloud-identity',
      'serviceInstance',
      `https://idcs-${'1a'.repeat(16)}.identity.oraclecloud.com/ui`,
      `idcs-${'1a'.repeat(16)}`,
    ],
    ['quentn', 'subdomain', 'https://xk7mdf.eu-5.quentn.com/public/api/V1', 'xk7mdf.eu-5'],
    ['quentn', 'subdomain', 'https://xk7mdf.eu-5.quentn.com/login', 'xk7mdf.eu-5'],
    ['veeva-vault', 'subdomain', 'https://myvault.veevavault.com/ui/', 'myvault'],
    // The same after the beginning of a host.
    ['aws', 'subdomain', 'https://my-pool.auth.eu-north-1.amazoncognito.com/login', 'my-pool'],
    ['aws', 'apiSubdomain', 'https://cognito-idp.eu-north-1.amazonaws.com/', 'idp.eu-north-1'],
    ['aws-inspector2', 'region', 'https://inspector2.us-east-1.amazonaws.com', 'us-east-1'],
    ['braze', 'instanceUrl', 'https://rest.iad-02.braze.com/users', 'iad-02.braze.com'],
    ['braze', 'instanceUrl', 'https://iad-02.braze.com', 'iad-02.braze.com'],
    // A host alone.
    ['servicenow', 'hostname', 'https://dev12345.service-now.com/now/nav/ui', 'dev12345.service-now.com'],
    ['gitlab-pat', 'hostname', 'https://gitlab.acme.com:8443/', 'gitlab.acme.com'],
    ['okta-cc', 'hostname', 'https://dev-12345678.okta.com/admin', 'dev-12345678.okta.com'],
    ['salesforce-jwt', 'authorizationUrl', 'https://login.salesforce.com/', 'login.salesforce.com'],
    ['supabase', 'projectUrl', 'https://project.supabase.co/rest/v1/', 'project.supabase.co'],
    ['altrata', 'hostname', 'https://events.altrata.com/v1', 'events.altrata.com'],
    ['greenhouse-assessment', 'baseUrl', 'https://www.testing-partner.com/x', 'www.testing-partner.com'],
    ['dayforce', 'clientHostname', 'https://test.dayforcehcm.com/api/acme/v1', 'test.dayforcehcm.com'],
    ['dayforce', 'identityHostname', 'https://dfid.dayforcehcm.com/connect/token', 'dfid.dayforcehcm.com'],
    [
      'connectwise-psa',
      'hostname',
      'https://api-na.myconnectwise.net/v4_6_release/apis/3.0',
      'api-na.myconnectwise.net',
    ],
    ['marketo', 'endpointURL', 'https://123-abc-456.mktorest.com/', '123-abc-456.mktorest.com'],
    ['marketo', 'identityURL', 'https://123-abc-456.mktorest.com/identity', '123-abc-456.mktorest.com'],
    ['workday-oauth', 'authorizationDomain', 'https://impl.workday.com/acme/d/home', 'impl.workday.com'],
    ['sap-odata-oauth2-cc', 'apiServer', 'https://eu10.hana.ondemand.com:443/sap', 'eu10.hana.ondemand.com'],
    // A host alone, as the pattern or the example tells.
    [
      'salesforce',
      'hostname',
      'https://acme.my.salesforce.com/lightning/page/home',
      'acme.my.salesforce.com',
    ],
    ['adobe-workfront', 'hostname', 'https://acme.my.workfront.com/home', 'acme.my.workfront.com'],
    ['maxio', 'hostname', 'https://ACME.chargify.com/x', 'ACME.chargify.com'],
    ['1password-scim', 'domain', 'https://scim.acme.com/', 'scim.acme.com'],
    ['sage-300-cre', 'serverUrl', 'https://myserver.acme.com/login', 'myserver.acme.com'],
    ['ninjaone-saas-backup', 'apiHost', 'https://eu.backup.ninjarmm.com/api', 'eu.backup.ninjarmm.com'],
    // A host with its port.
    ['looker', 'hostname', 'https://acme.looker.com:19999/login', 'acme.looker.com:19999'],
    ['mattermost', 'hostname', 'http://chat.acme.com:8065/acme/channels/town', 'chat.acme.com:8065'],
    // A host with its path.
    [
      'freshsales',
      'bundleAlias',
      'https://acme.myfreshworks.com/crm/sales',
      'acme.myfreshworks.com/crm/sales',
    ],
    [
      'chatgpt-enterprise',
      'scimEndpoint',
      'https://api.workos.com/scim/v2.0/acme/',
      'api.workos.com/scim/v2.0/acme',
    ],
    ['acumatica', 'instanceUrl', 'https://erp.acme.com/Site/', 'erp.acme.com/Site'],
    ['adoxx-cc', 'baseUrl', 'https://acme.com:8000/ADOXX', 'acme.com:8000/ADOXX'],
    [
      'practicefusion',
      'baseUrl',
      'https://api.patientfusion.com/fhir/r4/v1/1/',
      'api.patientfusion.com/fhir/r4/v1/1/',
    ],
    [
      'epic',
      'interconnectUrl',
      'https://fhir.acme.org/interconnect-fhir-oauth/oauth2/token',
      'fhir.acme.org/interconnect-fhir-oauth',
    ],
    [
      'epic',
      'interconnectUrl',
      'https://fhir.acme.org/interconnect-fhir-oauth/',
      'fhir.acme.org/interconnect-fhir-oauth',
    ],
    ['shopworks', 'hostname', 'https://manageordersapi.com/onsite/signin', 'manageordersapi.com/onsite'],
    ['sap-business-one', 'domain', 'https://sap.acme.com:50000/b1s/v1/Login', 'sap.acme.com:50000/b1s/v1'],
    // A whole address.
    ['baserow', 'baseUrl', 'https://baserow.acme.com/api/', 'https://baserow.acme.com'],
    ['n8n', 'baseUrl', 'http://acme.app.n8n.cloud:5678/', 'http://acme.app.n8n.cloud:5678'],
  ])('keeps what %s asks for as %s: %s', (provider, name, text, expected) => {
    expect(pasted(provider, name, text)).toBe(expected);
  });

  it.each([
    ['zendesk', 'subdomain', 'acme'],
    ['zendesk', 'subdomain', 'Acme'],
    ['zendesk', 'subdomain', 'https://support.acme.com/hc'],
    ['zendesk', 'subdomain', 'https://evil.example/acme.zendesk.com'],
    ['zendesk', 'subdomain', 'https://.zendesk.com/'],
    ['zendesk', 'subdomain', 'me@acme.zendesk.com'],
    ['zendesk', 'subdomain', 'ask at acme.zendesk.com'],
    ['veeva-vault', 'subdomain', 'https://veevavault.com/'],
    ['adyen', 'resource', 'https://kyc-test.adyen.com/v1'],
    ['aws', 'extension', 'eu-north-1'],
    ['aws', 'apiSubdomain', 'idp.eu-north-1'],
    ['dayforce', 'clientHostname', 'test.dayforcehcm.com'],
    ['sap-odata-oauth2-cc', 'subdomain', 'https://acme.authentication.eu10.hana.ondemand.com'],
    ['aws-scim', 'scimEndpoint', 'https://scim.eu-west-1.amazonaws.com/abc/scim/v2'],
    ['bitdefender', 'ACCESS_URL', 'https://cloud.acme.com/api?x=1'],
    ['gitlab-pat', 'hostname', 'https://[::1]/'],
    ['gitlab-pat', 'hostname', 'ftp://gitlab.acme.com'],
    ['tableau', 'contentUrl', 'https://acme.online.tableau.com/#/site/acme'],
  ])('leaves what %s asks for as %s alone where nothing is certain: %s', (provider, name, text) => {
    expect(pasted(provider, name, text)).toBe(text);
  });

  it('is not seen in what the catalogue gives as examples', () => {
    for (const entry of Object.values(providers)) {
      const made = derived({ ...entry });
      const fields = made.ok ? made.value.fields : [];
      for (const { name, example } of fields)
        if (example) expect(pastedInto(fields, name, example)).toBe(example);
    }
  });

  it('is cut at a path only between its folders', () => {
    const { fields } = formOfParams({ site: { prefix: 'https://', suffix: '/api', example: 'acme.com/x' } });
    expect(pastedInto(fields, 'site', 'https://acme.com/apiary')).toBe('acme.com/apiary');
    expect(pastedInto(fields, 'site', 'https://acme.com/API/v2')).toBe('acme.com');
  });

  it('loses its beginning where the prefix says it already', () => {
    const { fields } = formOfParams({
      site: { prefix: 'https://' },
      name: { prefix: 'https://', suffix: '.acme.com' },
    });
    expect(pastedInto(fields, 'site', 'http://acme.com/v2?x=1#y')).toBe('acme.com/v2');
    expect(pastedInto(fields, 'name', 'https://crm')).toBe('crm');
  });
});
