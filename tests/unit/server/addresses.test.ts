import {
  identifierProblem,
  linkProblem,
  safeWebAddress,
  webAddressProblem,
} from '../../../src/lib/text/addresses';

const NEVER = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u00A0javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org/file',
  '//evil.example/page',
  '\\\\evil.example\\page',
  '/\\evil.example',
  'http:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://bank.example@evil.example/',
  'https://user:secret@example.org/',
  'https://exa\u200Bmple.org/',
  'https://example.org/\u202Egpj.exe',
  'https:// example.org',
  'https://',
];

describe('the address of a web page', () => {
  it.each(NEVER)('is not %j', (address) => {
    expect(webAddressProblem(address)).toMatch(/https:\/\/|user name/);
    expect(safeWebAddress(address)).toBeNull();
  });

  it.each(['example.org', 'Q42', '/page', '#top', 'mailto:desk@example.org', 'tel:+375171'])(
    'is not %j either',
    (address) => expect(webAddressProblem(address)).not.toBeNull()
  );

  it.each([
    'https://example.org',
    'http://example.org:8080/a%20b?c=d&e=f#g',
    'HTTPS://EXAMPLE.ORG/Page',
    'https://пример.бел/страница',
    'https://[2001:db8::1]/',
    'https://example.org/@desk/1',
  ])('is %j', (address) => {
    expect(webAddressProblem(address)).toBeNull();
    expect(safeWebAddress(address)).toBe(address);
  });
});

describe('a link in a text', () => {
  it.each(NEVER)('is not %j', (address) => expect(linkProblem(address)).not.toBeNull());

  it.each([
    'https://example.org/1',
    'mailto:desk@example.org',
    'tel:+375171',
    '/page',
    '#top',
    '?q=1',
  ])('is %j', (address) => expect(linkProblem(address)).toBeNull());
});

describe('an identifier', () => {
  it.each(NEVER.filter((address) => !/^https?:\/\/(?!$)/.test(address) || address.includes('@')))(
    'is not %j',
    (value) => expect(identifierProblem(value)).not.toBeNull()
  );

  it.each([
    'Q42',
    '0000-0002-1825-0097',
    'doi:10.1000/182',
    'urn:isni:1',
    'https://viaf.org/viaf/1',
    '12:34',
  ])('is %j', (value) => expect(identifierProblem(value)).toBeNull());
});
