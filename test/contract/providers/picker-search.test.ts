import { getProviders } from '@nangohq/providers';
import { expect, it } from 'vitest';
import type { Integration } from '../../../src/protocol/integration.js';
import { createFind } from '../../../src/ui/picker/find.js';

function row(key: string, name: string): Integration {
  return { key, provider: key, name, logoUrl: null, apiKeyLabel: null, preconfigured: [] };
}

const real = Object.entries(getProviders() ?? {}).map(([key, { display_name }]) => row(key, display_name));
/** What the catalogue lacks: other scripts, and a key of the host's own. */
const added = [
  row('yandex-disk', 'Яндекс Диск'),
  row('weixin', '微信支付'),
  row('salam', 'سلام'),
  row('odos', 'ΟΔΟΣ'),
  row('kakao', '카카오톡'),
  { ...row('crm-eu', 'Our CRM in Europe'), provider: 'pipedrive' },
];
const catalogue = {
  twitter: { aliases: ['X'], categories: ['Social'] },
  'twitter-v2': { categories: ['Social'] },
  docusign: { aliases: ['Electronic signature'], categories: ['Contracts'] },
  xero: { categories: ['Accounting'] },
  facebook: { categories: ['Social'] },
  'sap-success-factors': { aliases: ['SFSF'] },
};
const find = createFind([...real, ...added], catalogue);

const expected: Readonly<Record<string, readonly (readonly [query: string, key: string])[]>> = {
  'the name itself, though longer ones come before it': [
    ['google', 'google'],
    ['sage', 'sage'],
    ['Microsoft Teams', 'microsoft-teams'],
    ['zoom', 'zoom'],
    ['box', 'box'],
    ['check', 'checkhq'],
    ['Stripe Connect', 'stripe'],
    ['Gmail', 'google-mail'],
  ],
  'a beginning': [
    ['salesf', 'salesforce'],
    ['hubs', 'hubspot'],
    ['goog', 'google'],
    ['slac', 'slack'],
    ['mailc', 'mailchimp'],
    ['google cal', 'google-calendar'],
    ['n', 'nable-ncentral'],
    ['z', 'zapier'],
    ['data', 'datacandy'],
  ],
  'the plain one before those that say more': [
    ['teams', 'microsoft-teams'],
    ['power bi', 'microsoft-power-bi'],
    ['excel', 'microsoft-excel'],
    ['meta', 'meta-marketing-api'],
    ['salesforce', 'salesforce'],
    ['calendar', 'apple-calendar'],
    ['linear', 'linear'],
  ],
  'whatever the case and the accents': [
    ['SLACK', 'slack'],
    ['gebruder weiss', 'gebruder-weiss'],
    ['Gebrüder', 'gebruder-weiss'],
    ['GEBRÜDER WEIß', 'gebruder-weiss'],
    ['nótîon', 'notion'],
    ['Ｓｌａｃｋ', 'slack'],
  ],
  'words in another order': [
    ['drive google', 'google-drive'],
    ['sandbox docusign', 'docusign-sandbox'],
    ['mcp notion', 'notion-mcp'],
    ['weiss gebruder', 'gebruder-weiss'],
  ],
  'spaces that are missing, or too many': [
    ['googledrive', 'google-drive'],
    ['hub spot', 'hubspot'],
    ['quick books', 'quickbooks'],
    ['  slack  ', 'slack'],
    ['google   drive', 'google-drive'],
    ['onenote', 'one-note'],
    ['mail chimp', 'mailchimp'],
    ['elevenlabs', 'elevenlabs'],
  ],
  'within a word': [
    ['chimp', 'mailchimp'],
    ['overflow', 'everflow'],
    ['esforce', 'salesforce'],
    ['desk', 'zoho-desk'],
    ['drive', 'google-drive'],
  ],
  'a letter too many, first, within, last': [
    ['sslack', 'slack'],
    ['slaack', 'slack'],
    ['slackk', 'slack'],
    ['sheets', 'google-sheet'],
    ['google sheets', 'google-sheet'],
  ],
  'a letter too few, first, within, last': [
    ['ubspot', 'hubspot'],
    ['slck', 'slack'],
    ['notio', 'notion'],
    ['gogle drve', 'google-drive'],
    ['salsforce', 'salesforce'],
  ],
  'two letters exchanged, first, within, last': [
    ['lsack', 'slack'],
    ['salck', 'slack'],
    ['slakc', 'slack'],
    ['notoin', 'notion'],
    ['gogole drive', 'google-drive'],
  ],
  'another letter, first, within, last': [
    ['dlack', 'slack'],
    ['slsck', 'slack'],
    ['slacj', 'slack'],
    ['google calender', 'google-calendar'],
    ['googlrdrive', 'google-drive'],
  ],
  'by key, provider, alias and category': [
    ['google-mail', 'google-mail'],
    ['google mail', 'google-mail'],
    ['checkhq', 'checkhq'],
    ['crm-eu', 'crm-eu'],
    ['electronic sign', 'docusign'],
    ['sfsf', 'sap-success-factors'],
    ['accounting', 'wave-accounting'],
    ['accounting xero', 'xero'],
    ['contracts', 'docusign'],
    ['social', 'facebook'],
  ],
  'other scripts': [
    ['яндекс', 'yandex-disk'],
    ['диск', 'yandex-disk'],
    ['微信', 'weixin'],
    ['支付', 'weixin'],
    ['سلام', 'salam'],
    ['οδος', 'odos'],
    ['카카', 'kakao'],
  ],
  'digits and punctuation': [
    ['3cx', '3cx'],
    ['365', 'microsoft-dataverse'],
    ['1password', '1password-scim'],
    ['monday.com', 'monday'],
    ['slack.com', 'slack'],
    ['booking.com', 'booking-com'],
    ['bookingcom', 'booking-com'],
    ['tl;dv', 'tldv'],
    ['tldv', 'tldv'],
    ['fal.ai', 'falai'],
    ['s/4hana', 'sap-odata-oauth2-cc'],
    ['(oauth)', 'addepar'],
    ['n-able', 'nable-ncentral'],
    ['x', 'twitter'],
  ],
};

for (const [what, queries] of Object.entries(expected)) {
  it.each(queries)(`a person finds ${what}: “%s”`, (query, key) => {
    const hits = find(query, '').map((hit) => hit.key);
    expect(hits[0], hits.slice(0, 5).join(', ')).toBe(key);
  });
}

it.each(['', ' ', '\t  '])(
  'a person who looks for nothing sees all, in the order of the list: “%s”',
  (query) => {
    expect(find(query, '')).toEqual([...real, ...added]);
  },
);

it.each(['?', '...', 'qqqq', 'google qqqq', '\u200B'])(
  'a person is not shown what has nothing to do with it: “%s”',
  (query) => {
    expect(find(query, '')).toEqual([]);
  },
);

it('a person finds every integration by its own name, first unless another one has that name too', () => {
  for (const { name } of real) {
    expect(find(name, '')[0]?.name.toLowerCase()).toBe(name.toLowerCase());
  }
});
