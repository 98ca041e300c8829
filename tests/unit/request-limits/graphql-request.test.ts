import { checkGraphQL } from '../../../src/platform/http/request-limits/graphql-request';
import { GRAPHQL_LIMITS } from '../../../src/platform/http/request-limits/limits';

const rejection = (query: unknown): string => {
  try {
    checkGraphQL({ query });
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
};
const many = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

test.each([undefined, null, 5, '', '{', 'no query', '{ a(b: "open) }'])(
  '%j is left to GraphQL itself',
  (query) => {
    expect(rejection(query)).toBe('taken');
  }
);

test('several operations in one request are rejected', () => {
  expect(() => checkGraphQL([{ query: '{ a }' }])).toThrow('several operations');
});

test('fields end where it says; those of a fragment count as often as it is spread', () => {
  const { fields } = GRAPHQL_LIMITS;
  const spread = (count: number) =>
    `{ ${'...F '.repeat(count)} } fragment F on Query { ${many(100, (i) => `f${i}`)} }`;
  expect(rejection(spread(fields / 100))).toBe('taken');
  expect(rejection(spread(fields / 100 + 1))).toContain('more than 2000 fields');
});

test('fragments that double forty times are counted without being spread', () => {
  const bomb = `{ ...F0 } ${many(40, (i) => `fragment F${i} on Q { ${i < 39 ? `...F${i + 1} ...F${i + 1}` : 'a'} }`)}`;
  expect(rejection(bomb)).toContain('more than 2000 fields');
});

test('a fragment that spreads itself is named', () => {
  expect(rejection('{ ...A } fragment A on Q { b { ...B } } fragment B on Q { ...A }')).toContain(
    'fragment "A" spreads itself'
  );
});

test('other names and directives are counted in every operation', () => {
  const { aliases, directives } = GRAPHQL_LIMITS;
  const named = (count: number) => `{ ${many(count, (i) => `a${i}: b`)} }`;
  expect(rejection(named(aliases))).toBe('taken');
  expect(rejection(`query A { a } query B ${named(aliases + 1)}`)).toContain('under another name');
  expect(rejection(`{ a ${'@b '.repeat(directives)} }`)).toBe('taken');
  expect(rejection(`{ a ${'@b '.repeat(directives + 1)} }`)).toContain('directives');
});

test('endless brackets are rejected before they are parsed; those in a text are none', () => {
  expect(rejection('{ a '.repeat(100_000))).toContain('more than 64 brackets');
  expect(rejection(`{ a(b: "${'['.repeat(1000)}") }`)).toBe('taken');
  expect(rejection('a '.repeat(5000))).toContain('more than 4000 words');
});
