/** Marks as they are typed: missing, shared by two, doubled, as entities; and what is in marks but is no speech. */
import { attribute } from '../../../src/plugins/quotes/attribution';
import { buildPerson } from './support';

const petrov = {
  ...buildPerson('petrov', 'Иван Петров', 'male', ['Minister of Defence', 'BY', '2020-01-01']),
  alternateNames: ['Іван Пятроў', 'Ivan Petrov'],
};

const said = (lang: string, text: string) =>
  attribute(text, { lang, people: [petrov], date: '2025-09-17' })
    .filter(({ kind }) => kind !== 'indirect')
    .map((quote) => `${quote.speaker?.id ?? '-'}: ${quote.text}`);

describe('marks as typed', () => {
  test.each<[string, string, string[]]>([
    ['ru', 'Иван Петров сказал: «Мы поможем заводу «Горизонт».', ['Мы поможем заводу «Горизонт']],
    ['ru', '"Мы поможем заводу "Заря", - сказал Иван Петров.', ['Мы поможем заводу "Заря']],
    ['be', '«Мы былі на заводзе «Зара», — расказаў Іван Пятроў.', ['Мы былі на заводзе «Зара']],
    [
      'ru',
      '«Мы едем на завод «Горизонт» и фабрику «Заря», — сказал Иван Петров.',
      ['Мы едем на завод «Горизонт» и фабрику «Заря'],
    ],
    ['ru', '«Заря» работает в мае», — сказал Иван Петров.', ['Заря» работает в мае']],
    ['ru', 'Завод «Заря» работает», — сказал Иван Петров.', ['Завод «Заря» работает']],
    ['ru', '«Завод «Заря» работает», — сказал Иван Петров.', ['Завод «Заря» работает']],
    ['ru', '«Мы подписали, — сказал Иван Петров.\nВсе ушли.', ['Мы подписали']],
    ['ru', '«Мы подписали, — сказал Иван Петров». Все ушли.', ['Мы подписали']],
    ['ru', '«Мы ждём, — сказал Иван Петров. — Все тут».', ['Мы ждём', 'Все тут']],
    ['ru', '«Мы ждём, — не согласился Иван Петров. — Все тут».', ['Мы ждём', 'Все тут']],
    ['ru', '«Мы ждём», — сказал Иван Петров. — «Все тут».', ['Мы ждём', 'Все тут']],
    ['en', '“We have signed, Ivan Petrov told reporters in Minsk.', ['We have signed,']],
    ['en', '“We have signed, said Ivan Petrov.', ['We have signed,']],
    ['en', '‘We have signed, Ivan Petrov said with a smile.', ['We have signed,']],
    [
      'en',
      '"We have signed, Ivan Petrov said. "It was hard."',
      ['We have signed,', 'It was hard.'],
    ],
    ['en', 'We have built it,” Ivan Petrov said.', ['We have built it,']],
    ['en', '<<We are ready>>, Ivan Petrov said.', ['We are ready']],
    ['en', '&quot;We are ready,&quot; Ivan Petrov said.', ['We are ready,']],
    ['en', '&laquo;We are ready&raquo;, Ivan Petrov said.', ['We are ready']],
    ['en', '&#8220;We are ready,&#8221; Ivan Petrov said.', ['We are ready,']],
    ['en', '&#x201C;We are ready,&#x201D; Ivan Petrov said.', ['We are ready,']],
    ['en', '`We are ready,’ Ivan Petrov said.', ['We are ready,']],
    ['en', ",,We are ready,'' Ivan Petrov said.", ['We are ready,']],
    ['en', '‹We are ready›, Ivan Petrov said.', ['We are ready']],
    ['en', "'We keep workin' and talkin',' Ivan Petrov said.", ["We keep workin' and talkin',"]],
  ])('are understood in %s: %j', (lang, text, expected) => {
    const found = said(lang, text);
    expect(found).toEqual(expected.map((words) => `petrov: ${words}`));
  });

  test.each([
    ['en', 'If x << 2 and y >> 3, Ivan Petrov stays.'],
    ['en', "It was the ministers' plan, Ivan Petrov said."],
    ['en', 'Ivan Petrov paid 5,,000 and R&amp;D costs.'],
  ])('are no marks in %s: %j', (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });
});

describe('words in marks that are no speech', () => {
  test.each([
    ['ru', 'Иван Петров заявил, что участие во встречах «большой семёрки» сейчас невозможно.'],
    ['ru', 'Представитель «министерства культуры» Иван Петров уехал.'],
    ['ru', 'Иван Петров сообщил газете «Звезда», что мост открыт.'],
    ['ru', '«Звезде» Иван Петров сказал, что мост открыт.'],
    ['ru', 'Иван Петров рассказал, что учения «Щит союза» начнутся в мае.'],
    ['ru', 'Так называемая «дорожная карта» принята, сказал Иван Петров.'],
    ['ru', 'Иван Петров получил орден «За заслуги перед Отечеством».'],
    ['ru', 'Акция «Мы за мир!» пройдёт в мае, сообщил Иван Петров.'],
    ['be', 'Удзел у сустрэчах «вялікай сямёркі» немагчымы, заявіў Іван Пятроў.'],
    ['be', 'Іван Пятроў паведаміў «Мінскай хвілі», што мост адкрыты.'],
    ['be', 'Так званая «дарожная карта» прынятая, сказаў Іван Пятроў.'],
    ['be', 'Супрацоўніца перадала кнігу «Час і мы» міністру.'],
    ['en', 'The team named their boat “Brave Girls of Minsk” and won.'],
    ['en', 'Adding the words “or equivalent” to the law was not explained, Ivan Petrov said.'],
    ['en', 'The word “temporary” was added on Friday, Ivan Petrov said.'],
    ['en', 'On the border: “closed” is not the word. Ivan Petrov left.'],
    ['en', 'Ivan “the Bridge” Petrov opened it.'],
    ['en', 'Ivan Petrov said exercise “Northern Shield” begins in May.'],
  ])('are left out in %s: %s', (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });

  test.each([
    ['ru', 'Иван Петров назвал решение «большой ошибкой».', 'большой ошибкой'],
    ['ru', 'Иван Петров заявил, что это «большая ошибка».', 'большая ошибка'],
    ['ru', 'Иван Петров заявил о праве на «достойную жизнь».', 'достойную жизнь'],
    ['be', 'Іван Пятроў назваў рашэнне «вялікай памылкай».', 'вялікай памылкай'],
    ['en', 'Ivan Petrov called the plan “a mistake.”', 'a mistake.'],
    ['en', '“Order,” Ivan Petrov cut in.', 'Order,'],
  ])('may be a fragment of speech in %s: %s', (lang, text, words) => {
    expect(said(lang, text).map((quote) => quote.replace(/^\S+ /, ''))).toEqual([words]);
  });

  test('are part of the name around a nickname', () => {
    const hale = buildPerson('hale', 'Robert Hale', 'male', ['Minister of Defence', 'BY']);
    const [quote] = attribute('“We are ready to sign,” said Robert “Bob” Hale, the minister.', {
      lang: 'en',
      people: [hale],
      date: '2025-09-17',
    });
    expect([quote?.speaker?.id, quote?.mention?.text]).toEqual(['hale', 'Robert “Bob” Hale']);
  });
});
