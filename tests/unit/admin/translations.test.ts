import en from '../../../src/plugins/quotes/admin/src/translations/en.json';
import ru from '../../../src/plugins/quotes/admin/src/translations/ru.json';

/** Names of the values that a message needs; the branches of a plural begin with a capital or a sign. */
const valuesOf = (message: string) =>
  [...new Set([...message.matchAll(/\{([a-z]\w*)[,}]/g)].map(([, name]) => name))].sort();

/** Messages that need the bare title in Russian, because the English value is a phrase. */
const TITLED = new Set(['issue.differs', 'issue.said-by-another']);

const MESSAGES: Record<string, { en: string; ru: string }> = Object.fromEntries(
  Object.entries(en).map(([key, text]) => [
    key,
    { en: text, ru: (ru as Record<string, string>)[key] ?? '' },
  ])
);

describe('the messages of the admin', () => {
  it('exist in both languages, in the same order', () => {
    expect(Object.keys(ru)).toEqual(Object.keys(en));
  });

  it.each(Object.keys(MESSAGES).filter((key) => !TITLED.has(key)))(
    'need the same values in both languages: %s',
    (key) => {
      expect(valuesOf(MESSAGES[key]!.ru)).toEqual(valuesOf(MESSAGES[key]!.en));
    }
  );
});
