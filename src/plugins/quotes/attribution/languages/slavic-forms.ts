/** Declines the names of countries and organizations, which are listed in their dictionary forms. Lower case. */

/** Endings of a class of words; the first group of `word` is what all cases share. */
interface Declension {
  word: RegExp;
  endings: readonly string[];
}

const split = (list: string): string[] => list.split(' ').map((ending) => ending.replace('-', ''));
const declension = (word: RegExp, endings: string): Declension => ({
  word,
  endings: split(endings),
});

interface CaseEndings {
  /** The first class that fits is the word’s; other words have one form. */
  nouns: readonly Declension[];
  adjective: Declension;
  /** Matches adjectives that are nouns: “военный”, “русская”. */
  nominalized: RegExp;
  /** Nouns that lose or change a vowel, by their dictionary form: what their other cases share. */
  irregular: Readonly<Record<string, string>>;
}

const RUSSIAN: CaseEndings = {
  nouns: [
    declension(/^(.*[аеёиоуыэюя])ец$/, 'ец йца йцу йцем йце'),
    declension(/^(.+)ец$/, 'ец ца цу цем це'),
    declension(/^(.+)а$/, 'а ы и е у ой'),
    declension(/^(.+)я$/, 'я и е ю ей'),
    declension(/^(.+)ь$/, 'ь я ю ем е и ью'),
    declension(/^(.+)й$/, 'й я ю ем е и'),
    declension(/^(.{3,})ы$/, 'ы - ов ам ами ах'),
    declension(/^(.+[бвгджзклмнпрстфхцчшщ])$/, '- а у ом ем е'),
  ],
  adjective: declension(
    /^(.+)(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/,
    'ый ий ой ого его ому ему ым им ом ем ая яя ую юю ою ое ее ые ие ых их ыми ими'
  ),
  nominalized: /(?:нный|[нм]ый|щий|щая|ск(?:ий|ая))$/,
  irregular: { египет: 'египт', турок: 'турк', острова: 'остров' },
};

const BELARUSIAN: CaseEndings = {
  nouns: [
    declension(/^(.*[аеёіоуыэюя])[еа]ц$/, 'ец ац йца йцу йцам йцы'),
    declension(/^(.+)дзец$/, 'дзец дца дцу дцам дцы'),
    declension(/^(.+)[еа]ц$/, 'ец ац ца цу цам цы'),
    declension(/^(.+)га$/, 'га гі зе гу гай гаю'),
    declension(/^(.+)ка$/, 'ка кі цы це ку кай каю'),
    declension(/^(.+)ха$/, 'ха хі се ху хай хаю'),
    declension(/^(.+)да$/, 'да ды дзе ду дай даю'),
    declension(/^(.+)та$/, 'та ты це ту тай таю'),
    declension(/^(.+)а$/, 'а ы і е у ай аю'),
    declension(/^(.+)я$/, 'я і ю е яй яю'),
    declension(/^(.+с)ь$/, 'ь і сю я ю ем'),
    declension(/^(.+)ь$/, 'ь і ю я ем'),
    declension(/^(.+)й$/, 'й я ю ем і'),
    declension(/^(.{3,})ы$/, 'ы - аў оў яў ам амі ах'),
    declension(/^(.+)ў$/, 'ў ва ву вам ве'),
    declension(/^(.+)т$/, 'т та ту там це'),
    declension(/^(.+)д$/, 'д да ду дам дзе'),
    declension(/^(.+[бгжзклмнпрсфхцчш])$/, '- а у ам ем е і ы'),
  ],
  adjective: declension(
    /^(.+)(?:ы|і|ая|яя|ое|ае|яе|ыя|ія)$/,
    'ы і ага яга аму яму ым ім ая яя ай яй аю ую юю ое ае яе ыя ія ых іх ымі імі'
  ),
  nominalized: /(?:нны|аны|чы|ск(?:і|ая))$/,
  irregular: { егіпет: 'егіпт', турак: 'турк', брусель: 'брусэль', крэмль: 'крамль' },
};

const ENDINGS: Readonly<Record<string, CaseEndings>> = { ru: RUSSIAN, be: BELARUSIAN };

/** Returns the cases of a noun. `word`: its dictionary form. */
export function casesOfNoun(word: string, language: string): string[] {
  const { nouns, irregular } = ENDINGS[language] as CaseEndings;
  const stem = irregular[word] ?? word;
  const found = nouns.find((one) => one.word.test(stem));
  return found ? [word, ...declined(stem, found)] : [word];
}

/** Returns the cases and genders of an adjective; only itself of any other word. */
export function casesOfAdjective(word: string, language: string): string[] {
  const { adjective } = ENDINGS[language] as CaseEndings;
  return adjective.word.test(word) ? [word, ...declined(word, adjective)] : [word];
}

/** Returns the cases of each word of a name: adjectives before the last word, nouns. */
export function casesOfName(words: readonly string[], language: string): string[][] {
  const { adjective, nominalized } = ENDINGS[language] as CaseEndings;
  return words.map((word, i) =>
    (i < words.length - 1 && adjective.word.test(word)) || nominalized.test(word)
      ? casesOfAdjective(word, language)
      : casesOfNoun(word, language)
  );
}

function declined(word: string, { word: pattern, endings }: Declension): string[] {
  const shared = pattern.exec(word)?.[1] ?? word;
  return endings.map((ending) => shared + ending);
}
