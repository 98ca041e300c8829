/** Finds the subject of a verb behind it, in a language with cases: “заявил на встрече |министр|”. */
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Gender } from '../types';
import type { CueAt } from './cue-words';
import { institutionAt } from './institutions';
import { isNewsroomWord } from './newsrooms';
import {
  isSubjectPronoun,
  mayBeSubject,
  runsOn,
  isLoneDemonstrative,
  startsSubject,
  isModifier,
  OBLIQUE_MODIFIER,
} from './nominative-phrases';
import { MIN_FIT, nameByCase } from './names-by-case';
import { phraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';

/** Limits the items between a verb and its subject. */
export const MAX_ITEMS_BETWEEN = 14;

/** Recognizes “сказал |сменивший| Петрова Сидоров”. */
const isParticiple = (item: Token, gender: Gender | null, language: Language): boolean =>
  gender !== null && isModifier(item, language);

/** Endings of adverbial participles: “отвечая”, “повернувшись”. */
const GERUND = /.{2}(?:[аяуюыи]чы|[аеиыуя]вши|[ыўе]шы|[аяеиыу]в|[аяую]|ясь|ась|вшись|чыся|шыся)$/;

/**
 * Skips what commas part between a verb and its subject: “сказал|, обращаясь к послу,| министр”, “заявил|, в частности,|
 * посол”.
 */
function afterParenthesis(
  passage: Passage,
  from: number,
  limit: number,
  language: Language
): number {
  const { items, words } = passage;
  const opening = words[from + 1] ?? '';
  if (items[from]?.text !== ',' || items[from + 1]?.capital) return from;
  const opens =
    GERUND.test(opening) ||
    language.prepositions.has(opening) ||
    language.isAdverb(opening) ||
    language.inflection?.comparatives.has(opening);
  if (!opens) return from;
  for (let i = from + 2; i < limit; i++) {
    if (items[i]?.text === ',') return i + 1;
    if (items[i]?.kind !== 'word' || language.inflection?.isNominative(words[i] as string))
      return from;
  }
  return from;
}

/**
 * Finds the first phrase after a verb that can be its subject; others (“журналистам”, “на встрече”) may be before it.
 */
export function subjectAfter(
  passage: Passage,
  cue: CueAt,
  end: number,
  language: Language,
  inflection: Inflection
): Phrase | null {
  const { items } = passage;
  const limit = Math.min(end, cue.to + MAX_ITEMS_BETWEEN);
  const plural = inflection.isPlural(passage.words[cue.from] ?? '');
  const gender = inflection.genderOfVerb(passage.words[cue.from] ?? '');
  let governed = false;
  let governor: string | null = null;
  /** Keeps what only may be a subject, until one is found that surely is. */
  let weak: Phrase | null = null;
  /** Keeps a newsroom, which is who speaks only if no other does: “сообщил |ТАСС| министр”. */
  let newsroom: Phrase | null = null;
  let noun = false;
  for (let i = afterParenthesis(passage, cue.to, limit, language); i < limit; i++) {
    const item = items[i] as Token;
    if (item.kind === 'quote') {
      governed = false;
      continue;
    }
    if (item.kind !== 'word') {
      if (item.kind === 'punctuation') return weak ?? newsroom;
      continue;
    }
    if (language.complementizers.has(item.lower) || language.relatives.has(item.lower))
      return weak ?? newsroom;
    if (language.prepositions.has(item.lower)) {
      const institution =
        plural && !weak ? institutionAt(passage, i, end, language, inflection) : null;
      if (institution) return institution;
      governed = true;
      governor = item.lower;
      continue;
    }
    if (isSubjectPronoun(item, language) || isLoneDemonstrative(passage, i, language))
      return weak ?? { from: i, to: i + 1 };
    if (i > cue.to && isForeignName(passage, i)) continue;
    if (item.capital && !governed && isNewsroomWord(item, inflection.transmission)) {
      newsroom ??= phraseAfter(passage, i, end, language);
      continue;
    }
    const name = nameByCase(passage, i, governed ? governor : null, gender, language, inflection);
    const isRole = inflection.isNominative(item.lower);
    if (name && !isRole && (runsOn(passage, i) || !isModifier(item, language))) {
      if (name.fit > 0) return phraseAfter(passage, i, end, language);
      if (name.fit >= MIN_FIT && !noun) weak ??= phraseAfter(passage, i, end, language);
      i = Math.min(name.to, limit) - 1;
      governed = false;
      continue;
    }
    if (startsSubject(passage, i, governed, language, inflection, gender))
      return (isRole ? null : weak) ?? phraseAfter(passage, i, end, language);
    noun ||=
      !governed &&
      !language.isAdverb(item.lower) &&
      !isParticiple(item, gender, language) &&
      mayBeSubject(item, gender, plural);
    governed = governed && (isModifier(item, language) || OBLIQUE_MODIFIER.test(item.lower));
  }
  return weak ?? newsroom;
}

const LATIN = /^[A-Za-z]/;

/** Returns whether a name in Latin letters follows a noun in Cyrillic ones, which it names: “в соцсети |X|”. */
const isForeignName = ({ items }: Passage, i: number): boolean =>
  LATIN.test(items[i]?.text ?? '') && items[i - 1]?.kind === 'word' && !items[i - 1]?.capital;
