import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/page/admission.js';
import { decodePageConfig, type PageConfig } from '../../../src/page/page-config.js';

const config: PageConfig = {
  apiURLs: ['https://api.example.com/base/', 'https://eu.example.com'],
  apiURL: 'https://eu.example.com',
  parents: ['https://app.example.com'],
  returnUrls: ['https://app.example.com/done'],
  appName: null,
};

const asked = (apiURL: string | null, returnUrl: string | null = null) =>
  admit(config, { apiURL, returnUrl });

describe('the settings of the page', () => {
  it('need nothing but the addresses of APIs', () => {
    expect(decodePageConfig({ apiURLs: ['https://api.example.com'] })).toEqual({
      ok: true,
      value: {
        apiURLs: ['https://api.example.com'],
        apiURL: 'https://api.example.com',
        parents: [],
        returnUrls: [],
        appName: null,
      },
    });
  });

  it.each([null, [], {}, { apiURLs: [] }, { apiURLs: 'https://api.example.com' }, { apiURLs: [7] }])(
    'are not believed when they are %j',
    (value) => {
      expect(decodePageConfig(value).ok).toBe(false);
    },
  );
});

describe('what the page is asked for', () => {
  it('goes to a listed API, whose base path is kept', () => {
    expect(asked('https://api.example.com/base')).toMatchObject({
      value: { apiURL: 'https://api.example.com/base' },
    });
    expect(asked(null)).toMatchObject({ value: { apiURL: 'https://eu.example.com' } });
  });

  it.each([
    'https://api.example.com',
    'https://api.example.com/base/deeper',
    'http://eu.example.com',
    'https://eu.example.com.evil.test',
    'https://eu.example.com@evil.test',
    'https://evil.test/?https://eu.example.com',
    '//eu.example.com',
    'javascript:alert(1)',
    '',
  ])('goes nowhere when it names the API %s', (apiURL) => {
    expect(asked(apiURL)).toEqual({ ok: false, error: 'foreign' });
  });

  it('goes nowhere without settings, or with ones that contradict themselves', () => {
    expect(admit(null, { apiURL: null, returnUrl: null })).toEqual({ ok: false, error: 'unset' });
    const contradicting = { ...config, apiURL: 'https://other.example.com' };
    expect(admit(contradicting, { apiURL: null, returnUrl: null })).toEqual({ ok: false, error: 'unset' });
  });

  it('leads back to a listed place with what the host wrote in it', () => {
    const back = 'https://app.example.com/done?state=a%20b#top';
    expect(asked(null, back)).toMatchObject({ value: { returnUrl: back } });
  });

  it.each([
    'https://app.example.com/done/',
    'https://app.example.com/',
    'https://app.example.com/done/../other',
    'https://evil.test/done',
    'https://user@app.example.com/done',
    'javascript:alert(1)',
    '/done',
  ])('leads back nowhere when it names %s', (returnUrl) => {
    expect(asked(null, returnUrl)).toMatchObject({ ok: true, value: { returnUrl: null } });
  });
});
