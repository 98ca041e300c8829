/**
 * Reads the cases of names by their endings. What a word of a name costs in a case tells how badly it fits: 0 well, 9
 * not at all. The words of a name are in one case and of one gender, so what they cost adds up.
 */
import type { Gender } from '../types';
import type { NameFit } from './inflection';
import type { GivenName } from './people-words';

/** Costs as a man's in five cases (the genitive is the accusative), and as a woman's in five. */
type Costs = readonly number[];
/** Indices of the two nominatives. */
const OF_MAN = 0;
const OF_WOMAN = 5;
const CASES = 10;
const NEVER = 9;
/** Surnames in -ы may be adjectives in the nominative, first names are none. */
const LIKE_ADJECTIVE = /(?:ы|[гх]і|[^сц]кі)$/;
const UNLIKELY = 3;
const MAX_CACHED_WORDS = 20_000;

const costs = (digits: string): Costs => [...digits.replace(' ', '')].map(Number);

/**
 * Costs by ending, the first that fits; nominative, genitive, dative, instrumental, prepositional of a man, nominative,
 * genitive, dative, accusative, instrumental of a woman.
 */
const ENDINGS: readonly (readonly [RegExp, Costs])[] = (
  [
    [/^[^а-яіў]|^.{1,2}$|о$|э$/, '00000 00000'],
    // “Нетаньяху”, “Чаушеску”, “Шоу” do not change.
    [/(?:[аеиоуыэюя]ху|[еэ]с?[кш]у|[аоеэуы]у)$/, '00100 00010'],
    [/(?:[сц]к|[кхжшщчнлрдтвг])(?:ого|ога)$|[сц]кага$|[кхжшщчн]его$/, '90999 99999'],
    [/(?:ому|ему|аму|яму)$/, '99099 99999'],
    [/(?:[сц]к|[жчшщнлрв]|[оеа]в|[иыі]н)(?:ую|юю)$/, '99999 99909'],
    [/(?:[сц]к|[оеая]в|[иыі]н)[ыиі]м$/, '69900 99999'],
    [/[ыиі]м$/, '14414 22222'],
    [/(?:[оеа]в|[иыі]н)(?:ом|ам)$/, '49901 33333'],
    [/[оеая]м$/, '24404 33333'],
    [/(?:[сц]к|[оеая]в|[иыі]н)(?:ой|ою|ай|аю)$/, '49999 90090'],
    [/(?:ой|ою|ай|аю|ей|ею|яй|яю|эй|эю)$/, '13323 92290'],
    [/(?:[сц]к|[нлрвтд])ая$/, '99999 09999'],
    // A woman's “Ткачэнка” does not change.
    [/[эе]нка$/, '00999 01111'],
    [/[иыі]ча$/, '60999 49999'],
    [/[ая]$/, '20999 09999'],
    [/(?:[оеая]в|[иыі]н)у$/, '69099 99909'],
    [/[ую]$/, '22022 22202'],
    [/е$/, '22220 22022'],
    [/[сц]к[иі]$/, '02999 20022'],
    [/[аоуэбвдзлмнпрстф][иі]$/, '01111 01111'],
    [/[бвгджзклмнпрстхцчшў][ы]$|[гкх]і$/, '13222 20022'],
    // “Тендаи”, “Моореи” do not change.
    [/[аеоуэ][иі]$/, '01111 01111'],
    [/[ыиі]$/, '23222 20022'],
    [/(?:[оеая][вў]|[иыі]н)$/, '05555 33333'],
    [/(?:[ыи]й|ый)$/, '05555 55555'],
    [/^.{3,4}$/, '01111 01111'],
    [/ь$/, '03333 01111'],
    [/./, '03333 11111'],
  ] satisfies [RegExp, string][]
).map(([ending, digits]): [RegExp, Costs] => [ending, costs(digits)]);

/** Endings of no case of a first name in the singular: “Иванов”, “Эдуардо” is not of “Эдуард”. */
const NO_CASE = /(?:[оеаё][вў]|[ая](?:м[иі]|х)|[оэ])$/;
const plain = (word: string) => word.replace(/ё/g, 'е').replace(/[’ʼ]/g, "'");

function costsOfEnding(word: string): Costs {
  const plainWord = plain(word);
  return ENDINGS.find(([ending]) => ending.test(plainWord))?.[1] ?? new Array(CASES).fill(0);
}

/** Returns what a form of first names on the lists costs: only their own cases are possible. */
function costsOfGivenName(word: string, names: readonly GivenName[]): Costs {
  const ending = costsOfEnding(word);
  const found = new Array<number>(CASES).fill(NEVER);
  for (const { name, gender } of names) {
    const nominative = gender === 'male' ? OF_MAN : OF_WOMAN;
    if (plain(name) === plain(word)) {
      found[nominative] = 0;
      continue;
    }
    const own = ending.slice(nominative + 1, nominative + CASES / 2);
    const isKnown = own.some((cost) => cost < NEVER);
    own.forEach((cost, i) => {
      const at = nominative + 1 + i;
      found[at] = Math.min(found[at] as number, isKnown ? cost : 0);
    });
  }
  return found;
}

/** Creates the reader of names in one language. */
export function nameFits(
  givenNamesOf: (word: string) => readonly GivenName[]
): (words: readonly string[], from: number, to: number) => NameFit {
  const endings = new Map<string, Costs>();
  const givenNames = new Map<string, Costs>();
  const remembered = (cache: Map<string, Costs>, word: string, make: () => Costs) => {
    const known = cache.get(word);
    if (known) return known;
    if (cache.size >= MAX_CACHED_WORDS) cache.clear();
    const made = make();
    cache.set(word, made);
    return made;
  };
  const ofEnding = (word: string) => remembered(endings, word, () => costsOfEnding(word));
  const ofGivenName = (word: string) =>
    remembered(givenNames, word, () => {
      const names = NO_CASE.test(word) ? [] : givenNamesOf(word);
      if (names.length > 0) return costsOfGivenName(word, names);
      const ending = costsOfEnding(word);
      return LIKE_ADJECTIVE.test(word)
        ? ending.map((cost, i) => (i === OF_MAN || i === OF_WOMAN ? cost + UNLIKELY : cost))
        : ending;
    });
  /** A first name that another name follows begins it, though names be before it. */
  const isFirstName = (words: readonly string[], i: number, from: number, to: number) =>
    i === from ||
    (i < to - 1 &&
      givenNamesOf(words[i] as string).some(
        ({ name }) => plain(name) === plain(words[i] as string)
      ));
  return (words, from, to) => {
    const sums = new Array<number>(CASES).fill(0);
    for (let i = from; i < to; i++) {
      const word = words[i] as string;
      const own = isFirstName(words, i, from, to) ? ofGivenName(word) : ofEnding(word);
      for (let k = 0; k < CASES; k++) sums[k] = (sums[k] as number) + (own[k] as number);
    }
    const male = sums[OF_MAN] as number;
    const female = sums[OF_WOMAN] as number;
    sums[OF_MAN] = sums[OF_WOMAN] = Infinity;
    const asSubject: Readonly<Record<Gender, number>> = { male, female };
    return { asSubject, otherwise: Math.min(...sums) };
  };
}
