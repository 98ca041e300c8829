import { languageOf } from '../../../src/plugins/quotes/attribution/languages';
import { splitOfRun } from '../../../src/plugins/quotes/attribution/registry/adjacent-names';

const inflectionOf = (lang: string) => languageOf(lang).inflection!;
const wordsOf = (name: string) => name.toLowerCase().split(' ');

describe('two names in a row', () => {
  test.each([
    ['ru', 'Елене Жук', 'Иван Петров'],
    ['ru', 'Петру Чёрному', 'Максим Зорин'],
    ['ru', 'Божене Врубель', 'Степан Вольхов'],
    ['ru', 'Андрея Зорича', 'Ольга Сушко'],
    ['ru', 'Белому', 'Зорин'],
    ['ru', 'Дарьи Кот', 'Артём Левин'],
    ['be', 'Алене Жук', 'Андрэй Зорыч'],
    ['be', 'Нгуенам Мінь Танам', 'Андрэй Зорыч'],
    ['be', 'Эмрэ Арслану', 'Сцяпан Дуброўскі'],
  ])('are kept apart in %s: %s, %s', (lang, first, second) => {
    const words = wordsOf(`${first} ${second}`);
    const at = splitOfRun(words, 0, words.length, inflectionOf(lang));
    expect(words.slice(at)).toEqual(wordsOf(second));
  });

  test.each([
    ['ru', 'Иван Петров'],
    ['ru', 'Эдуардо Кастельянос Ривас'],
    ['ru', 'Марком Рютте'],
    ['ru', 'Анна Мария Петрова'],
    ['ru', 'Катажиной Вроной'],
    ['be', 'Селіма Арыкана'],
    ['be', 'Марыі Ткачэнка'],
  ])('are one in %s: %s', (lang, name) => {
    const words = wordsOf(name);
    expect(splitOfRun(words, 0, words.length, inflectionOf(lang))).toBe(words.length);
  });
});

describe('the case of a name', () => {
  const isSubject = (lang: string, name: string, gender: 'male' | 'female') => {
    const words = wordsOf(name);
    const { asSubject, otherwise } = inflectionOf(lang).fitOfName(words, 0, words.length);
    return asSubject[gender] <= otherwise;
  };

  test.each([
    ['ru', 'Марк Зорин', 'male'],
    ['ru', 'Нетаньяху', 'male'],
    ['ru', 'Попеску', 'female'],
    ['ru', 'Аббаси', 'male'],
    ['ru', 'Лев Полянский', 'male'],
    ['ru', 'Божена Врубель', 'female'],
    ['be', 'Пётр Чорны', 'male'],
    ['be', 'Вера Палянская', 'female'],
    ['be', 'Дуброўскі', 'male'],
  ] as const)('can be that of a subject in %s: %s', (lang, name, gender) => {
    expect(isSubject(lang, name, gender)).toBe(true);
  });

  test.each([
    ['ru', 'Селима Доганова', 'male'],
    ['ru', 'Андрея Зорича', 'male'],
    ['ru', 'Дарью Кот', 'female'],
    ['ru', 'Божене Врубель', 'female'],
    ['ru', 'Зориным', 'male'],
    ['be', 'Андрэю Зорычу', 'male'],
    ['be', 'Палянскай', 'female'],
    ['be', 'Пятра Чорнага', 'male'],
  ] as const)('is none of a subject in %s: %s', (lang, name, gender) => {
    expect(isSubject(lang, name, gender)).toBe(false);
  });
});
