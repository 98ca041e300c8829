import config, { assertConfiguredType } from '../../../src/plugins/quotes/server/src/config';

const TYPE = 'api::article.article';

const contentType = (attributes: object, draftAndPublish = true) => ({
  [TYPE]: { uid: TYPE, options: { draftAndPublish }, attributes },
});

const ATTRIBUTES = {
  body: { type: 'blocks' },
  quotes: { type: 'relation', target: 'api::quote.quote' },
  dateline: { type: 'component', component: 'shared.dateline' },
  title: { type: 'string' },
};

function strapiWith(settings: object, contentTypes: object = contentType(ATTRIBUTES)) {
  return {
    config: { get: () => ({ ...config.default, ...settings }) },
    contentTypes,
    components: { 'shared.dateline': { attributes: { date: { type: 'date' } } } },
  } as unknown as Parameters<typeof assertConfiguredType>[0];
}

test('the configuration as it ships is right', () => {
  expect(() => assertConfiguredType(strapiWith({}))).not.toThrow();
  expect(() => assertConfiguredType(strapiWith({ dateField: null }))).not.toThrow();
});

test.each([
  [
    { articleType: 'api::story.story' },
    undefined,
    /"articleType".*no "api::story\.story".*api::article/,
  ],
  [{}, contentType(ATTRIBUTES, false), /draft and publish/],
  [{ bodyField: 'title' }, undefined, /"bodyField".*must be blocks, it is string/],
  [{ bodyField: 'text' }, undefined, /"bodyField".*it is undefined/],
  [{ quotesField: 'title' }, undefined, /"quotesField".*relation/],
  [{ dateField: 'title' }, undefined, /"dateField".*date/],
  [{ dateField: 'dateline.day' }, undefined, /"dateField".*date/],
])('%j stops the start and says why', (settings, contentTypes, message) => {
  expect(() => assertConfiguredType(strapiWith(settings, contentTypes))).toThrow(message);
});

test.each([
  [{ ...config.default, bodyfield: 'body' }, /unknown setting "bodyfield"/],
  [{ ...config.default, bodyField: '' }, /"bodyField"/],
  [{ ...config.default, articleType: 7 }, /"articleType"/],
  [{ ...config.default, dateField: 7 }, /"dateField"/],
  [{ ...config.default, rules: 'strict' }, /"rules"/],
  [{ ...config.default, rules: { 'quote.unlistd': 'off' } }, /unknown rule "quote.unlistd"/],
  [{ ...config.default, rules: { 'quote.unlisted': 'no' } }, /"quote.unlisted".*block, warn, off/],
])('%j is refused', (settings, message) => {
  expect(() => config.validator(settings)).toThrow(message);
});
