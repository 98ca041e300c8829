/** Reads ranks and forms of address before a name. */
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import type { WordCase } from '../registry/nominative';
import type { Passage } from '../text/passages';

/** "Director General Lee" is no general. */
const BEFORE_GENERAL: ReadonlySet<string> = new Set([
  'director',
  'governor',
  'secretary',
  'prosecutor',
  'envoy',
]);

/** Finds the ranks and forms of address right before a name: the items of the ranks, and where all of them begin. */
export function rankBefore(passage: Passage, start: number, limit: number, language: Language) {
  const { words, items } = passage;
  const { styles, styleOpeners, styleComplements } = language.titleWords;
  const ranks: number[] = [];
  let from = start;
  const isRank = (i: number) => styles.has(words[i] ?? '') && !isOfOffice(passage, i, language);
  while (from > limit && items[from - 1]?.kind === 'word') {
    const word = words[from - 1] as string;
    const opens = styleOpeners.has(word) && ranks[0] === from;
    const closes = styleComplements.has(word) && isRank(from - 2);
    if (isRank(from - 1) || opens || closes) ranks.unshift(from - 1);
    else if (!language.honorifics.get(word) || language.office.has(word)) break;
    from--;
  }
  return { ranks, from };
}

/** Returns whether a rank word is part of an office: "Attorney |General|", "Director |General|". */
function isOfOffice({ words }: Passage, i: number, language: Language): boolean {
  const before = words[i - 1] ?? '';
  const isPhrase = language.officePhrases
    .get(before)
    ?.some((phrase) => phrase.words.length === 2 && phrase.words[1] === words[i]);
  if (isPhrase) return true;
  return (
    words[i] === 'general' &&
    (language.office.get(before)?.heads ?? []).some((head) => BEFORE_GENERAL.has(head))
  );
}

export function rankText(
  { items }: Passage,
  ranks: number[],
  nameCase: WordCase,
  inflection: Inflection | undefined
): string | null {
  if (ranks.length === 0) return null;
  const texts = ranks.map((i) => items[i]!.text);
  if (!inflection || nameCase !== 'oblique') return texts.join(' ');
  const [first = '', ...rest] = texts;
  return [inflection.dictionaryForm(first.toLowerCase()) ?? first, ...rest].join(' ');
}
