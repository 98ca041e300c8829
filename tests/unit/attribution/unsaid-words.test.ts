/** Words that the subject of a sentence did not say: requested of another, cited, put to him, or told of him. */
import { attribute } from '../../../src/plugins/quotes/attribution';
import { buildPerson } from './support';

const petrov = {
  ...buildPerson('petrov', 'Ivan Petrov', 'male', ['Minister of Defence', 'BY', '2020-01-01']),
  alternateNames: ['Иван Петров', 'Іван Пятроў'],
};
const zhuk = {
  ...buildPerson('zhuk', 'Alena Zhuk', 'female', ['Minister of Economy', 'BY', '2020-01-01']),
  alternateNames: ['Елена Жук', 'Алена Жук'],
};

const linked = (lang: string, text: string) =>
  attribute(text, { lang, people: [petrov, zhuk], date: '2025-09-17' })
    .filter(({ decision, kind }) => decision === 'linked' && kind !== 'indirect')
    .map(({ speaker }) => speaker?.id);

test.each([
  ['en', 'Alena Zhuk urged Ivan Petrov to say “sorry”.'],
  ['en', 'Alena Zhuk wanted the minister to call it “a loan”.'],
  ['en', 'Alena Zhuk told Ivan Petrov to call the plan “a gift”.'],
  ['en', 'Alena Zhuk asked Ivan Petrov not to use the word “crisis”.'],
  ['en', 'Alena Zhuk advised the minister against calling it “a war”.'],
  ['ru', 'Елена Жук просила Ивана Петрова не говорить «кризис».'],
  ['ru', 'Елена Жук ждала, что Иван Петров скажет «да».'],
  ['be', 'Алена Жук прасіла Івана Пятрова сказаць «прабачце».'],
  ['en', 'Ivan Petrov was asked: “When will you leave?”'],
  ['en', 'Ivan Petrov has been called “a general without a war”.'],
  ['en', 'Ivan Petrov urged everybody to leave the so-called “grey zone”.'],
])('links no speaker in %s: %s', (lang, text) => {
  expect(linked(lang, text)).toEqual([]);
});

test.each([
  ['en', 'Alena Zhuk asked Ivan Petrov to “open the road”.', ['zhuk']],
  ['en', 'Alena Zhuk told Ivan Petrov that it was “a loan”.', ['zhuk']],
  ['en', 'Alena Zhuk went on to say “sorry”.', ['zhuk']],
  ['en', 'Asked whether Ivan Petrov had left, Alena Zhuk said he was “on the road”.', ['zhuk']],
  ['en', '“It is a start,” Alena Zhuk quoted Ivan Petrov as saying.', ['petrov']],
  ['en', '“It is a start,” Reuters cited Ivan Petrov as telling reporters.', ['petrov']],
  ['en', 'The drills, described as “routine” by Ivan Petrov, are over.', ['petrov']],
  ['en', 'Ivan Petrov was quoted as saying: “We will wait.”', ['petrov']],
])('links who said the words in %s: %s', (lang, text, expected) => {
  expect(linked(lang, text)).toEqual(expected);
});

test.each([
  ['en', '“We are broke,” Ivan Petrov said.\n\n“Politely so.”'],
  ['ru', '«Мост готов», — сказал Иван Петров.\n\n«И все довольны».'],
  ['be', '«Мост гатовы», — сказаў Іван Пятроў.\n\n«І ўсе задаволены».'],
])('finds a short quotation in a paragraph of its own in %s', (lang, text) => {
  const quotes = attribute(text, { lang, people: [petrov, zhuk], date: '2025-09-17' });
  expect(quotes.map(({ speaker }) => speaker?.id)).toEqual(['petrov', 'petrov']);
});
