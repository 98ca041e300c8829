/**
 * Finds the speaker of a quotation that no words next to it name: whom the sentence before sets up ("The minister set
 * out three tasks."), who spoke last, or whom the sentence after names.
 */
import type { EntityIndex, EntityMention } from '../entities/types';
import { entityMentionsBefore } from '../entities/salience';
import type { Passage } from '../text/passages';
import type { Language } from '../languages/language';
import { NO_SPEAKER, UNLISTED } from './types';
import type { Resolution, ResolutionContext, UntaggedBy } from './types';

/** The quotation before, with its speaker. */
export interface PreviousQuote {
  paragraph: number;
  /** Item after it in its passage. */
  to: number;
  resolution: Resolution;
}

/** The place of a quotation without a mention. */
export interface UntaggedQuote {
  passage: Passage;
  at: number;
  start: number;
  end: number;
}

/** Returns the speaker of a quotation without a mention; `outside`: the passages of the article, by paragraph. */
export function resolveUntagged(
  quote: UntaggedQuote,
  previous: PreviousQuote | null,
  { entityIndex, language }: Pick<ResolutionContext, 'entityIndex' | 'language'>,
  outside: readonly Passage[]
): Resolution {
  const narrative = lastNarrative(quote, previous, outside);
  const setUp =
    narrative && subjectOf(narrative.passage, narrative.sentence, entityIndex, quote.start);
  if (setUp) {
    if (setUp.isShared) return speaks(setUp, 'oneOfSubjects');
    // “Гость поставил две задачи.”: who that is was only guessed, perhaps because they spoke last.
    if (setUp.isGuess || hasTagBehind(quote, language)) return speaks(setUp, 'namedAfter');
    const same = previous?.resolution.entity === setUp.entity;
    if (same) return speaks(setUp, 'speakerGoesOn');
    return speaks(setUp, announces(narrative, language) ? 'announced' : 'setUp');
  }
  if (previous) return previous.resolution;
  const next = outside[quote.passage.paragraph + 1];
  const after = next && firstSubject(next, entityIndex);
  return after ? speaks(after, 'namedAfter') : NO_SPEAKER;
}

/** Returns whether a reporting verb is behind a quotation, whose subject was not understood: “…”, - заявила, в свою очередь, …. */
function hasTagBehind(
  { passage: { items, words }, at }: UntaggedQuote,
  language: Language
): boolean {
  let next = at + 1;
  while (items[next]?.kind === 'punctuation' && TAG_MARK.test(items[next]?.text ?? '')) next++;
  return (
    items[next]?.capital === false &&
    language.cues.get(words[next] ?? '')?.forms.includes('finite') === true
  );
}

const TAG_MARK = /^[,\p{Pd}]+$/u;

/** Returns whether a sentence tells that a person speaks, or that several things follow: "set out three tasks". */
function announces(
  { passage, sentence }: { passage: Passage; sentence: number },
  language: Language
): boolean {
  const first = passage.sentenceStarts[sentence] ?? 0;
  const end = passage.sentenceStarts[sentence + 1] ?? passage.items.length;
  return passage.words.slice(first, end).some((word) => {
    const cue = language.cues.get(word);
    return (
      (cue?.forms.includes('finite') === true && cue.class !== 'think') ||
      language.numerals.has(word)
    );
  });
}

const speaks = ({ entity }: EntityMention, by: UntaggedBy): Resolution => ({
  ...UNLISTED,
  entity,
  people: entity.people,
  by,
});

/** Returns the sentence right before a quotation, in its paragraph or in the one before, that is not quoted speech. */
function lastNarrative(
  { passage, at }: UntaggedQuote,
  previous: PreviousQuote | null,
  outside: readonly Passage[]
): { passage: Passage; sentence: number } | null {
  const sentence = passage.sentenceOf[at] ?? 0;
  const opens = passage.items
    .slice(0, at)
    .every(({ kind }) => kind === 'quote' || kind === 'punctuation');
  if (!opens) {
    const isAfter =
      previous?.paragraph === passage.paragraph && sentence === passage.sentenceOf[previous.to - 1];
    return isAfter || sentence === 0 ? null : { passage, sentence: sentence - 1 };
  }
  const before = outside[passage.paragraph - 1];
  if (!before || before.items.length === 0) return null;
  const last = before.sentenceOf[before.items.length - 1] ?? 0;
  const first = before.sentenceStarts[last] ?? 0;
  const speech = before.items.slice(first).some(({ kind }) => kind === 'quote');
  return speech ? null : { passage: before, sentence: last };
}

/** Returns the person who is the subject of a sentence, and whether another one is as well. */
function subjectOf(
  passage: Passage,
  sentence: number,
  entityIndex: EntityIndex,
  before: number
): (EntityMention & { isShared: boolean }) | null {
  const there = entityMentionsBefore(entityIndex, before).filter(
    (one) =>
      one.paragraph === passage.paragraph &&
      one.sentence === sentence &&
      !one.quoted &&
      !one.isUnsure
  );
  const subjects = there.filter(({ subject }) => subject);
  const first = subjects[subjects.length - 1];
  return first
    ? { ...first, isShared: subjects.some(({ entity }) => entity !== first.entity) }
    : null;
}

function firstSubject(passage: Passage, { entityMentions }: EntityIndex): EntityMention | null {
  return (
    entityMentions.find(
      (one) =>
        one.paragraph === passage.paragraph && one.sentence === 0 && one.subject && !one.quoted
    ) ?? null
  );
}
