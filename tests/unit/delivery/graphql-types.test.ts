import { buildSchema, type GraphQLObjectType } from 'graphql';
import { z } from 'zod';
import * as contract from '../../../src/plugins/delivery/shared/contract';
import { TYPE_DEFS, TYPE_NAMES } from '../../../src/plugins/delivery/server/src/graphql/type-defs';
import {
  ARTICLE_LIST,
  ARTICLE_PAGE,
  RECORD_LIST,
  RECORD_PAGE,
} from '../../../src/plugins/delivery/server/src/pages/parameters';
import { QUOTE_SEARCH } from '../../../src/plugins/delivery/server/src/quote-search/parameters';

const schema = buildSchema(
  `scalar DateTime scalar I18NLocaleCode scalar JSON type Query { own: ID } ${TYPE_DEFS}`
);
const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;

describe('the GraphQL types of the contract', () => {
  const objects = Object.values(contract).filter(
    (one): one is typeof one & z.ZodObject => one instanceof z.ZodObject
  );
  const served = objects.filter((one) => TYPE_NAMES.has(one.meta()!.id!));

  test('include every page', () => {
    for (const name of ['ArticlePage', 'OfficialPage', 'AgreementPage', 'QuoteSearch'])
      expect(TYPE_NAMES).toContain(name);
    expect(served.length).toBeGreaterThan(20);
  });

  test.each(served.map((one) => [one.meta()!.id!, one] as const))(
    '%s has the fields of its schema',
    (name, { shape }) => {
      const fields = Object.keys(typeOf(name).getFields()).filter((field) => field !== 'bodyJson');
      expect(fields.sort()).toEqual(Object.keys(shape).sort());
    }
  );

  test('have null only where the contract has', () => {
    const { kind, speaker, anchor } = typeOf('ArticleQuote').getFields();
    const types = [kind, speaker, anchor].map((field) => String(field!.type));
    expect(types).toEqual(['String!', 'OfficialSummary', 'QuoteAnchor']);
    expect(String(typeOf('ArticlePage').getFields().body!.type)).toBe('[ArticleBlock!]!');
    expect(String(typeOf('ArticleBlock').getFields().type!.type)).toBe('String!');
    expect(String(typeOf('ArticleBlock').getFields().runs!.type)).toBe('[TextRun!]');
  });

  test.each([
    ['articlePage', ['slug', 'documentId', ...Object.keys(ARTICLE_PAGE.shape)]],
    ['articlePages', Object.keys(ARTICLE_LIST.shape)],
    ['officialPage', ['slug', 'documentId', ...Object.keys(RECORD_PAGE.shape)]],
    ['officialPages', Object.keys(RECORD_LIST.shape)],
    ['agreementPage', ['slug', 'documentId', ...Object.keys(RECORD_PAGE.shape)]],
    ['agreementPages', Object.keys(RECORD_LIST.shape)],
    ['quoteSearch', Object.keys(QUOTE_SEARCH.shape)],
  ])('%s takes the parameters of its route', (query, parameters) => {
    const args = schema
      .getQueryType()!
      .getFields()
      [query]!.args.map(({ name }) => name);
    expect(args.sort()).toEqual([...parameters].sort());
  });
});
