/** Folds the cases of Cyrillic names: “Хренина”, “Хрениным” and “Хренин” have one key. */
import { remember } from './remember';

const CYRILLIC = /[\u0400-\u04ff]/;
/** Surnames that decline as adjectives, and adjectives of countries: “-ский”. */
const ADJECTIVE =
  /(?<=.(?:ск|цк))(?:ий|ый|ой|ого|ому|им|ом|ая|ую|ое|ие|их|ими|і|ага|аму|ім|ай|ая|ае|ія|іх|імі|і)$/;
/** Other surnames that are adjectives with endings that nothing else has: “Горький”, “Чорнага”. */
const OTHER_ADJECTIVE = /(?<=..[кхжшщч])(?:ий|ого|его|ому|ему|им)$|(?<=..[дтнрлв])(?:ага|аму|ога)$/;
/** Surnames in -ов, -ев, -ин, with the endings of both genders. */
const POSSESSIVE = /(?<=.(?:[оеёаэя]в|[иыіэ]н))(?:а|у|ым|ім|ом|ам|е|ой|ай|ою|аю|ы|ых|ым[иі])$/;
/** A vowel before: “Сергей”, “Мария”, “Николая”. */
const AFTER_VOWEL = /(?<=.[аеёиоуыэюяі])(?:й|я|ю|ем|ей|ею|ём|ёй|е|и|і|яй)$/;
const ANY =
  /(?<=..[^аеёиоуыэюяі])(?:ою|ею|ого|ому|ая|ую|ый|ой|ей|ым|ом|ем|ём|ам|ям|ай|яй|ы|и|і|а|я|у|ю|е|о|э|ь)$/;
/** “Мікалай” ends as “Саладухай” does, but in no case. */
const NOT_ENDING = /(?:[лк]ай|[гдвтсрн]ей)$/;

/** Stems of short names whose vowel comes and goes: that of the dictionary form, by that of the other cases. */
const FLEETING: Readonly<Record<string, string>> = {
  павл: 'павел',
  павал: 'павел',
  льв: 'лев',
  пятр: 'петр',
};
const CANONICAL: Readonly<Record<string, string>> = { лев: 'льв', пятр: 'петр' };
/** The vowel of the last syllable that other cases may lose: “Кравец”, “Горшок”, “Орел”, “Кремень”. */
const FLEETING_VOWEL = /(?<=.[^аеёиоуыэюяій])[еёо](?=[цкл]$|нь$)/;
/** “Заяц”, “Зайца”; “Боец”, “Бойца”. */
const FLEETING_AFTER_VOWEL = /(?<=.[аеёиоуыэюяі])[ея](?=ц$)/;
/** “Кравца”: the dictionary form may have a vowel here. */
const LOST_VOWEL = /(?<=[^аеёиоуыэюяіцй])ь?ц$/;
const LOST_AFTER_VOWEL = /(?<=[аеёиоуыэюяі])йц$/;

export const isCyrillic = (word: string): boolean => CYRILLIC.test(word);

/**
 * Returns what all cases of a word of a name share; words in other scripts do not change. `word`: lower case, folded.
 */
export const caseless = (word: string): string => caseStems(word)[0] as string;

/**
 * Returns what all cases of a word of a name share, and then the stems that its dictionary form may have: “кравц” and
 * “кравец” of “Кравца”. `word`: lower case, folded; words in other scripts do not change.
 */
export const caseStems = (word: string): readonly string[] =>
  isCyrillic(word) ? cyrillicStems(word) : [word];

const cyrillicStems = remember((word): readonly string[] => {
  const plain = word.replace(/ё/g, 'е').replace(/^ў/, 'у').replace(/ў/g, 'в');
  const hyphen = plain.lastIndexOf('-');
  return hyphen > 0
    ? compoundStems(plain.slice(0, hyphen), plain.slice(hyphen + 1))
    : stemsOf(plain);
});

/** Returns the stems of a plain word. */
function stemsOf(word: string): string[] {
  const stem = strip(word);
  const shared = withoutFleetingVowel(word.endsWith('ень') ? word : stem);
  const full = FLEETING[stem] ?? withLostVowel(stem);
  return [...new Set([shared, stem, full])];
}

const withoutFleetingVowel = (stem: string): string =>
  CANONICAL[stem] ??
  FLEETING_WORDS[stem] ??
  stem
    .replace(FLEETING_VOWEL, '')
    .replace(FLEETING_AFTER_VOWEL, 'й')
    .replace(/ь?ц$|ь$/, dropSoft);

const FLEETING_WORDS: Readonly<Record<string, string>> = { павел: 'павл', павал: 'павл' };

const dropSoft = (ending: string): string => ending.replace('ь', '');

const withLostVowel = (stem: string): string =>
  stem.replace(LOST_VOWEL, 'ец').replace(LOST_AFTER_VOWEL, 'яц');

/** Endings of the first half of a double surname, and those of its dictionary form. */
const HALVES: readonly [RegExp, readonly string[]][] = [
  [/(?<=.(?:ск|цк))(?:ого|ому|им|ом|ага|аму|ім)$/, ['ий', 'и']],
  [/(?<=.(?:ск|цк))(?:ой|ую|ай|ою|аю)$/, ['ая']],
  [/(?<=.(?:[оеаэя]в|[иыіэ]н))(?:ым|ом|ам|е|у|а)$/, ['', 'а']],
  [/(?<=.(?:[оеаэя]в|[иыіэ]н))(?:ой|ай|ою|аю)$/, ['а']],
];

/**
 * Returns the stems of a double surname, whose halves both decline or only the second: “Соколовой-Мицкевич”,
 * “Римского-Волкова”.
 */
function compoundStems(first: string, second: string): string[] {
  const [shared = second, ...others] = caseStems(second);
  const half = HALVES.find(([ending]) => ending.test(first));
  const dictionary = half ? half[1].map((ending) => first.replace(half[0], ending)) : [];
  const firsts = [caseless(first), first, ...dictionary];
  return [
    ...new Set(firsts.flatMap((one) => [shared, ...others].map((other) => `${one}${other}`))),
  ];
}

function strip(word: string): string {
  for (const ending of [ADJECTIVE, OTHER_ADJECTIVE, POSSESSIVE]) {
    if (ending.test(word)) return word.replace(ending, '');
  }
  if (AFTER_VOWEL.test(word) && (NOT_ENDING.test(word) || !ANY.test(word)))
    return word.replace(AFTER_VOWEL, '');
  return word.replace(ANY, '');
}
