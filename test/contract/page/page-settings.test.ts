import { describe, expect, it } from 'vitest';
import { readPageSettings } from '../../../scripts/page/page-settings.js';

const read = (config: unknown) => readPageSettings(JSON.stringify(config));
const apiURLs = ['https://api.example.com/base'];

describe('a configuration of the hosted page', () => {
  it('needs nothing but the addresses of APIs', () => {
    expect(read({ apiURLs })).toEqual({
      ok: true,
      settings: { apiURLs, apiURL: apiURLs[0], parents: [], returnUrls: [], logos: [], appName: null },
    });
  });

  it('may name all that a deployment works with', () => {
    const config = {
      apiURLs: [...apiURLs, 'http://localhost:3003'],
      apiURL: 'http://localhost:3003/',
      parents: ['https://App.example.com/', 'http://localhost:3000'],
      returnUrls: ['https://app.example.com/done'],
      logos: ['https://app.nango.dev'],
      appName: 'Example',
    };
    expect(read(config)).toEqual({
      ok: true,
      settings: { ...config, parents: ['https://app.example.com', 'http://localhost:3000'] },
    });
  });

  it.each([
    ['{', /^The configuration is no JSON: .+\.$/],
    ['[]', 'The configuration must be an object with at least "apiURLs".'],
    ['{}', 'apiURLs is missing; it must be a list.'],
    ['{"apiURLs":[]}', 'apiURLs must name at least one address, not [].'],
  ])('that is %s is told so', (json, sentence) => {
    const result = readPageSettings(json);
    expect(result).toEqual({ ok: false, problems: [expect.stringMatching(exactly(sentence))] });
  });

  it.each([
    [
      { apiURLs: ['api.example.com'] },
      'apiURLs[0] must be an address such as https://api.example.com, without query, not "api.example.com".',
    ],
    [
      { apiURLs: ['http://api.example.com'] },
      'apiURLs[0] must be an address such as https://api.example.com, without query, not "http://api.example.com".',
    ],
    [
      { apiURL: 'https://other.example.com' },
      'apiURL must be one of apiURLs, not "https://other.example.com".',
    ],
    [
      { parents: ['https://app.example.com/embed'] },
      'parents[0] must be an origin such as https://app.example.com, without a path, not "https://app.example.com/embed".',
    ],
    [
      { parents: ['https://*.example.com'] },
      'parents[0] must be an origin such as https://app.example.com, without a path, not "https://*.example.com".',
    ],
    [{ parents: ["https://a.example.com; script-src 'unsafe-inline'"] }, /^parents\[0\] must be an origin/],
    [
      { returnUrls: ['https://app.example.com/done?x=1'] },
      /^returnUrls\[0\] must be an address such as .+, without query, not /,
    ],
    [{ appName: '' }, 'appName must not be empty, not "".'],
    [
      { apiUrl: 'https://api.example.com' },
      'There is no setting "apiUrl"; there are apiURLs, apiURL, parents, returnUrls, logos, appName.',
    ],
  ])('with the mistake %j is told one sentence about it', (mistake, sentence) => {
    expect(read({ apiURLs, ...mistake })).toEqual({
      ok: false,
      problems: [expect.stringMatching(exactly(sentence))],
    });
  });

  it('is told of all its mistakes at once', () => {
    const result = read({ apiURLs: ['x'], parents: 'https://app.example.com', appname: 'Example' });
    expect(result.ok || result.problems).toHaveLength(3);
  });
});

function exactly(sentence: string | RegExp): RegExp {
  if (sentence instanceof RegExp) return sentence;
  return new RegExp(`^${sentence.replace(/[.*+?^{}()|[\]\\]/g, '\\$&')}$`);
}
