/**
 * Finds the subject of a cue in a language where the subject is before its verb or after it, and its case tells it:
 * “заявил на встрече в Минске министр”, “в Минске министр заявил”.
 */
import type { CueAt } from './cue-words';
import type { Found, Frame } from './frame';
import type { Inflection, Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter, phraseBefore } from './noun-phrases';
import type { Phrase } from './noun-phrases';
import type { Token } from '../text/tokens';

/** Limits the items between a verb and its subject. */
const MAX_ITEMS_BETWEEN = 14;
const DASH = /^\p{Pd}$/u;
const POSSESSIVE_PRONOUN = 3;

export function subjectByCase(
  passage: Passage,
  cue: CueAt,
  first: number,
  end: number,
  last: Frame | null,
  language: Language,
  inflection: Inflection
): Found | null {
  if (cue.form === 'preposition') return afterPreposition(passage, cue, end, language);
  if (cue.form === 'base') return null;
  let j = cue.from - 1;
  while (j >= first && skips(passage, j, language)) j--;
  const previous = j >= first ? (passage.items[j] as Token) : null;
  const after = () => {
    const subject = subjectAfter(passage, cue, end, language, inflection);
    return subject ? ({ subject, by: 'inverted' } as const) : null;
  };
  const shared = (by: Found['by']): Found | null => {
    const subject =
      (last && last.by !== 'preposition' ? last.subject : null) ??
      subjectBefore(passage, cue.from - 1, first, language, inflection, true);
    return subject ? { subject, by } : null;
  };
  if (cue.form === 'ing')
    return afterGerund(passage, cue, end, language, inflection) ?? shared('participle');
  const opens =
    !previous ||
    (previous.kind === 'quote' && !isNameInMarks(passage, j)) ||
    DASH.test(previous.text) ||
    inflection.comparatives.has(previous.lower) ||
    (previous.text === ',' && (j - 1 < first || passage.items[j - 1]?.kind === 'quote'));
  const owner = previous?.kind === 'quote' ? namedByQuote(passage, j, first, language) : null;
  if (owner) return { subject: owner, by: 'adjacent' };
  if (opens) return after() ?? (previous?.kind === 'quote' ? shared('coordinated') : null);
  if (language.relatives.has(previous.lower)) {
    const at = passage.items[j - 1]?.text === ',' ? j - 2 : j - 1;
    const subject = subjectBefore(passage, at, first, language, inflection, false);
    return subject ? { subject, by: 'relative' } : null;
  }
  if (language.conjunctions.has(previous.lower)) return shared('coordinated') ?? after();
  if (previous.text === ',' || previous.text === ')') {
    // The verb of “…, сообщает пресс-служба” has its own subject after it, that of “Петров, кандидат, сообщает” has none.
    const own = startsSubject(passage, cue.to, false, language, inflection) ? after() : null;
    if (own) return own;
    const subject = subjectBefore(passage, j - 1, first, language, inflection, true);
    return subject ? { subject, by: 'apposition' } : after();
  }
  const before = subjectBefore(passage, j, first, language, inflection, false);
  if (before) return { subject: before, by: 'adjacent' };
  return (
    after() ?? placeBefore(passage, cue, j, first, language, inflection) ?? shared('coordinated')
  );
}

/** Finds the document that a verb without a subject refers to: “|в отчете комиссии| указано”. */
function placeBefore(
  passage: Passage,
  cue: CueAt,
  from: number,
  first: number,
  language: Language,
  inflection: Inflection
): Found | null {
  if (!inflection.isPlural(passage.words[cue.from] ?? '')) return null;
  for (let i = from; i >= Math.max(first, from - MAX_ITEMS_BETWEEN); i--) {
    if (passage.items[i]?.kind !== 'word') return null;
    const subject = institutionAt(passage, i, from + 1, language, inflection);
    if (subject) return { subject, by: 'adjacent' };
  }
  return null;
}

const afterGerund = (
  passage: Passage,
  cue: CueAt,
  end: number,
  language: Language,
  inflection: Inflection
): Found | null => {
  const next = passage.items[cue.to];
  if (!next || !isSubjectPronoun(next, language)) return null;
  const subject = subjectAfter(passage, cue, end, language, inflection);
  return subject ? { subject, by: 'inverted' } : null;
};

/** Returns whether marks are a name right after a noun, not a quotation next to the verb: “агентству |«Вести»|”. */
const isNameInMarks = (passage: Passage, i: number): boolean =>
  passage.items[i - 1]?.kind === 'word';

/** Finds the noun whose name is in marks: “газета |«Вести»| пишет”. */
function namedByQuote(
  passage: Passage,
  quote: number,
  first: number,
  language: Language
): Phrase | null {
  const noun = passage.items[quote - 1];
  if (!noun || quote - 1 < first || !language.organizationNouns.has(noun.lower)) return null;
  if (!language.inflection?.isNominative(noun.lower)) return null;
  return phraseBefore(passage, quote - 1, first, language);
}

/** Finds the speaker of a preposition phrase: “по словам министра”, “по его словам”. */
function afterPreposition(
  passage: Passage,
  cue: CueAt,
  end: number,
  language: Language
): Found | null {
  const within = cue.to - cue.from === POSSESSIVE_PRONOUN ? passage.words[cue.from + 1] : undefined;
  if (within !== undefined && language.pronouns.has(within))
    return { subject: { from: cue.from + 1, to: cue.from + 2 }, by: 'preposition' };
  const subject = phraseAfter(passage, cue.to, end, language);
  return subject ? { subject, by: 'preposition' } : null;
}

const skips = (passage: Passage, i: number, language: Language): boolean => {
  const item = passage.items[i] as Token;
  return (
    item.kind === 'word' && (language.isAdverb(item.lower) || language.auxiliaries.has(item.lower))
  );
};

const OBLIQUE_PRONOUNS = new Set(['его', 'ее', 'их', 'яго', 'яе', 'іх']);

const isSubjectPronoun = (item: Token, language: Language): boolean =>
  language.pronouns.has(item.lower) && !OBLIQUE_PRONOUNS.has(item.lower);

/**
 * Finds the first phrase after a verb that can be its subject; others (“журналистам”, “на встрече”) may be before it.
 */
function subjectAfter(
  passage: Passage,
  cue: CueAt,
  end: number,
  language: Language,
  inflection: Inflection
): Phrase | null {
  const { items } = passage;
  const limit = Math.min(end, cue.to + MAX_ITEMS_BETWEEN);
  const plural = inflection.isPlural(passage.words[cue.from] ?? '');
  let governed = false;
  for (let i = cue.to; i < limit; i++) {
    const item = items[i] as Token;
    if (item.kind === 'quote') {
      governed = false;
      continue;
    }
    if (item.kind !== 'word') {
      if (item.kind === 'punctuation') return null;
      continue;
    }
    if (language.complementizers.has(item.lower) || language.relatives.has(item.lower)) return null;
    if (language.prepositions.has(item.lower)) {
      const institution = plural ? institutionAt(passage, i, end, language, inflection) : null;
      if (institution) return institution;
      governed = true;
      continue;
    }
    if (isSubjectPronoun(item, language)) return { from: i, to: i + 1 };
    if (startsSubject(passage, i, governed, language, inflection))
      return phraseAfter(passage, i, end, language);
    governed = governed && (isModifier(item, language) || OBLIQUE_MODIFIER.test(item.lower));
  }
  return null;
}

/** Finds the institution after a verb with no subject of its own: “сообщили |в министерстве|”. */
function institutionAt(
  passage: Passage,
  i: number,
  end: number,
  language: Language,
  inflection: Inflection
): Phrase | null {
  if (!inflection.placePrepositions.has(passage.words[i] ?? '')) return null;
  const phrase = phraseAfter(passage, i + 1, end, language);
  if (!phrase) return null;
  const speaks = passage.words
    .slice(phrase.from, phrase.to)
    .some(
      (word) =>
        language.organizationNouns.has(word) ||
        language.documentNouns.has(word) ||
        language.spokesNouns.has(word)
    );
  return speaks ? phrase : null;
}

/** Returns whether a phrase in the nominative begins at an item. */
function startsSubject(
  passage: Passage,
  i: number,
  governed: boolean,
  language: Language,
  inflection: Inflection
): boolean {
  const item = passage.items[i];
  if (!item || item.kind !== 'word') return false;
  if (language.possessives.has(item.lower) || isModifier(item, language))
    return !governed && endsInSubjectNoun(passage, i, language, inflection);
  if (inflection.isNominative(item.lower) || isAnimateNominative(item.lower, language, inflection))
    return !governed || isAnimateNominative(item.lower, language, inflection);
  return (
    item.capital &&
    !governed &&
    !language.notNames.has(item.lower) &&
    !inflection.isOblique(item.lower)
  );
}

/** Returns whether a preposition governs the item: “министр” after one could only be “министра”. */
const isAnimateNominative = (word: string, language: Language, inflection: Inflection): boolean =>
  inflection.isNominative(word) &&
  (language.personNouns.has(word) || language.office.has(word)) &&
  /[^аеёиоуыэюяі]$/.test(word);

/** Returns whether the adjectives from an item on end in a noun that can be a subject. */
function endsInSubjectNoun(
  passage: Passage,
  from: number,
  language: Language,
  inflection: Inflection
): boolean {
  for (let i = from + 1; i < Math.min(passage.items.length, from + 5); i++) {
    const item = passage.items[i] as Token;
    if (item.kind !== 'word' || language.prepositions.has(item.lower)) return false;
    if (inflection.isNominative(item.lower)) return true;
    if (item.capital && !isModifier(item, language)) return !inflection.isOblique(item.lower);
  }
  return false;
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ы|і|ае|яе|ыя|ія)$/;

/** Returns whether words form the beginning of a preposition phrase: “в своем”, “на последнем”, “после утренней”. */
const OBLIQUE_MODIFIER =
  /(?:сво[ие][мй]|сваі[мх]|сваёй|этом|этой|гэтым|гэтай|[нк][оа][мйг]о?|н[еа]й|н[ы]х|[сц]к[іи][мх])$/;

const isModifier = (item: Token, language: Language): boolean =>
  item.kind === 'word' &&
  ADJECTIVE.test(item.lower) &&
  item.lower.length > 4 &&
  !language.personNouns.has(item.lower) &&
  !language.organizationNouns.has(item.lower);

/**
 * Finds the phrase in the nominative before an item, back to the beginning of its clause, or of its sentence where
 * clauses may be in between.
 */
export function subjectBefore(
  passage: Passage,
  from: number,
  first: number,
  language: Language,
  inflection: Inflection,
  acrossClauses: boolean
): Phrase | null {
  let start = from;
  const limit = Math.max(first, from - 45);
  for (; start >= limit; start--) {
    const item = passage.items[start] as Token;
    if (item.kind === 'quote') {
      if (!isNameInMarks(passage, start)) break;
      continue;
    }
    if (item.kind === 'punctuation' && !acrossClauses) break;
    if (!acrossClauses && language.cues.get(item.lower)?.forms.includes('finite')) break;
    if (!acrossClauses && language.subordinators.has(item.lower)) break;
  }
  let governed = false;
  let weak: Phrase | null = null;
  for (let i = start + 1; i <= from; i++) {
    const item = passage.items[i] as Token;
    if (item.kind !== 'word') {
      governed = false;
      continue;
    }
    if (language.prepositions.has(item.lower)) {
      governed = true;
      continue;
    }
    if (isSubjectPronoun(item, language)) return { from: i, to: i + 1 };
    if (startsSubject(passage, i, governed, language, inflection)) {
      const phrase = phraseAfter(passage, i, from + 1, language);
      if (!phrase) continue;
      if (!isComplement(passage, i, start + 1, language) && !isObject(passage, i, first, language))
        return phrase;
      weak ??= phrase;
    }
    governed = governed && (isModifier(item, language) || OBLIQUE_MODIFIER.test(item.lower));
  }
  return weak;
}

/** Returns whether a noun only has a capital because the sentence begins with it: “|План моста| министр назвал”. */
function isObject(passage: Passage, i: number, first: number, language: Language): boolean {
  const item = passage.items[i] as Token;
  const next = passage.items[i + 1];
  if (i !== first || !item.capital || isModifier(item, language)) return false;
  if (language.inflection?.isNominative(item.lower)) return false;
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !language.isAdverb(next.lower) &&
    !language.cues.has(next.lower) &&
    !language.prepositions.has(next.lower) &&
    !language.conjunctions.has(next.lower)
  );
}

/**
 * Returns whether a name right after the noun of a preposition is rather its complement: “во время визита |Солодухи|
 * министр”.
 */
function isComplement(passage: Passage, i: number, first: number, language: Language): boolean {
  if (!passage.items[i]?.capital) return false;
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) {
    const item = passage.items[k] as Token;
    if (item.kind !== 'word' || language.cues.has(item.lower)) return false;
    if (language.prepositions.has(item.lower)) return k < i - 1;
  }
  return false;
}
