import { redact } from '../../../src/platform/logs/redact';

describe('redact', () => {
  test.each([
    ['an e-mail address', 'no user ann.lee+desk@news.example.org here', 'no user … here'],
    ['one in a path', '/users/ann%40news.example', '/users/…'],
    ['a query', 'GET /admin/x?code=12&q=Ann (2 ms)', 'GET /admin/x?… (2 ms)'],
    [
      'a query of an address',
      'fetch https://cdn.example/purge?key=1',
      'fetch https://cdn.example/purge?…',
    ],
    [
      'a password in an address',
      'postgres://desk:p%40ss@db:5432/desk',
      'postgres://…@db:5432/desk',
    ],
    ['a token', 'Authorization: Bearer a.b-c_d=', 'Authorization: Bearer …'],
    ['a JSON web token', 'jwt eyJhbGciOiJI.eyJpZCI6MX0.abc-_1 expired', 'jwt … expired'],
    ['an IPv4 address', 'limit of 203.0.113.9 reached', 'limit of … reached'],
    ['an IPv4 address with a port', 'from 203.0.113.9:55012', 'from …'],
    ['an IPv6 address', 'from 2001:db8::7:1.', 'from …'],
    [
      'a value that PostgreSQL repeats',
      'update "a" set "b" = $1 - invalid input syntax for type integer: "He said "no""',
      'update "a" set "b" = $1 - invalid input syntax for type integer: "…"',
    ],
    [
      'a value that is out of range',
      'select 1 - value "99999999999" is out of range for type integer',
      'select 1 - value "…" is out of range for type integer',
    ],
    [
      'text in a statement',
      "insert into quotes (text) values ('it''s a draft') - no such table: quotes",
      "insert into quotes (text) values ('…') - no such table: quotes",
    ],
  ])('takes out %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test.each([
    'plugin::delivery.cache of api::article.article at 12:30:05',
    'connect ECONNREFUSED 10.0.0.5:5432',
    'insert into "quotes" ("text") values ($1) - null value in column "text"',
    'duplicate key value violates unique constraint "articles_slug_uq"',
    'Strapi 5.54.0 on node v22.21.1',
    "The article 'bridge' is kept",
    '    at run (/srv/app/dist/src/index.js:10:5)',
  ])('leaves "%s" as it is', (text) => {
    expect(redact(text)).toBe(text);
  });
});
