import { ARTICLE, assertArticleType } from '../../../src/plugins/quotes/server/src/article-type';
import config from '../../../src/plugins/quotes/server/src/config';

const ATTRIBUTES = {
  body: { type: 'blocks' },
  quotes: { type: 'relation', target: 'api::quote.quote' },
  dateline: { type: 'component', component: 'shared.dateline' },
  title: { type: 'string' },
};

interface Schema {
  attributes?: object;
  draftAndPublish?: boolean;
  date?: object;
}

function strapiWith({ attributes = {}, draftAndPublish = true, date = { type: 'date' } }: Schema) {
  return {
    contentTypes: {
      [ARTICLE]: { options: { draftAndPublish }, attributes: { ...ATTRIBUTES, ...attributes } },
    },
    components: { 'shared.dateline': { attributes: { date } } },
  } as unknown as Parameters<typeof assertArticleType>[0];
}

describe('the article type', () => {
  test('passes as it ships', () => {
    expect(() => assertArticleType(strapiWith({}))).not.toThrow();
  });

  test.each([
    [{ draftAndPublish: false }, /draft and publish/],
    [{ attributes: { body: { type: 'string' } } }, /"body" must be blocks, it is string/],
    [{ attributes: { body: undefined } }, /"body" must be blocks, it is undefined/],
    [{ attributes: { quotes: { type: 'string' } } }, /"quotes" must be a relation/],
    [{ attributes: { dateline: { type: 'string' } } }, /"dateline".*a date "date"/],
    [{ date: { type: 'string' } }, /"dateline".*a date "date"/],
  ])('stops the start with the attribute named: %j', (schema, message) => {
    expect(() => assertArticleType(strapiWith(schema))).toThrow(message);
  });
});

describe('the configuration', () => {
  test('accepts its defaults', () => {
    expect(() => config.validator({ ...config.default })).not.toThrow();
  });

  test.each([
    [{ ...config.default, rule: {} }, /unknown setting "rule"/],
    [{ ...config.default, rules: 'strict' }, /"rules"/],
    [{ ...config.default, rules: { 'quote.unlistd': 'off' } }, /unknown rule "quote.unlistd"/],
    [
      { ...config.default, rules: { 'quote.unlisted': 'no' } },
      /"quote.unlisted".*block, warn, off/,
    ],
  ])('rejects %j', (settings, message) => {
    expect(() => config.validator(settings)).toThrow(message);
  });
});
