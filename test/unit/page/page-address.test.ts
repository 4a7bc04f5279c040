import { describe, expect, it } from 'vitest';
import { readPageAddress } from '../../../src/page/page-address.js';

const page = 'https://connect.example.com/some/where/';

describe('the address of the page', () => {
  it('says what a link and a framing page ask for', () => {
    const query = new URLSearchParams({
      session_token: 'token',
      apiURL: 'https://api.example.com/base',
      detectClosedAuthWindow: 'true',
      lang: 'de-AT',
      theme: 'dark',
      embedded: 'true',
      preview: 'true',
      return_url: 'https://app.example.com/done?state=1',
    });
    expect(readPageAddress(`${page}?${query}`)).toMatchObject({
      sessionToken: 'token',
      apiURL: 'https://api.example.com/base',
      returnUrl: 'https://app.example.com/done?state=1',
      theme: 'dark',
      isEmbedded: true,
      isPreview: true,
      endsWithWindow: true,
    });
  });

  it('says how the frame of one of our elements stands', () => {
    const isolatedBy = (value: string) => readPageAddress(`${page}?isolated=${value}`).isolated;
    expect(['modal', 'drawer', 'inline', 'true', ''].map(isolatedBy)).toEqual([
      'modal',
      'drawer',
      'inline',
      null,
      null,
    ]);
  });

  it('asks for nothing when it says nothing, or nothing that is known', () => {
    const nothing = {
      sessionToken: null,
      apiURL: null,
      returnUrl: null,
      theme: null,
      isEmbedded: false,
      isPreview: false,
      endsWithWindow: false,
    };
    expect(readPageAddress(page)).toMatchObject(nothing);
    const odd = 'session_token=&theme=pink&embedded=1&preview=TRUE&detectClosedAuthWindow=yes';
    expect(readPageAddress(`${page}?${odd}#${odd}`)).toMatchObject(nothing);
  });

  it('says the same behind the #, where no server sees it, and that comes first', () => {
    const read = readPageAddress(
      `${page}?session_token=seen&theme=light#session_token=unseen&apiURL=https://a.test`,
    );
    expect(read).toMatchObject({ sessionToken: 'unseen', apiURL: 'https://a.test', theme: 'light' });
  });

  it('stands without its token in the bar, however often that is in it, and keeps the rest', () => {
    const bare = (rest: string) => readPageAddress(`${page}${rest}`).bare;
    expect(bare('?session_token=a&apiURL=https%3A%2F%2Fa.test&session_token=b')).toBe(
      `${page}?apiURL=https%3A%2F%2Fa.test`,
    );
    expect(bare('?theme=dark#session_token=a')).toBe(`${page}?theme=dark`);
    expect(bare('#theme=dark&session_token=a')).toBe(`${page}#theme=dark`);
    expect(bare('?q=a%20b#part')).toBe(`${page}?q=a%20b#part`);
  });
});
