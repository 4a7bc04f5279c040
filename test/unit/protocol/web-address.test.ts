import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../src/protocol/web-address.js';

describe('webAddress', () => {
  it.each([
    ['https://api.example.test', 'https://api.example.test/'],
    ['http://localhost:4401/base', 'http://localhost:4401/base'],
    ['HTTPS://API.example.test/', 'https://api.example.test/'],
    ['https://exämple.test/ü', 'https://xn--exmple-cua.test/%C3%BC'],
  ])('takes %s', (text, href) => {
    expect(webAddress(text)?.href).toBe(href);
  });

  it.each([
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,<script>'],
    ['blob:https://example.test/1'],
    ['file:///etc/hosts'],
    ['ws://example.test'],
    ['//example.test/logo.svg'],
    ['/logo.svg'],
    ['example.test'],
    ['https://'],
    [''],
    [null],
    [undefined],
    [7],
    [{ href: 'https://example.test' }],
  ])('takes %j for no address', (value) => {
    expect(webAddress(value)).toBeNull();
  });
});
