/**
 * Finds the subject of a cue in a language where the subject is before its verb or after it, and its case tells it:
 * “заявил на встрече в Минске министр”, “в Минске министр заявил”.
 */
import type { CueAt } from './cue-words';
import type { Found, Frame } from './frame';
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import type { Passage } from '../text/passages';
import { beforeParticiple } from './distant-subjects';
import { institutionAt, placeBefore } from './institutions';
import { phraseAfter } from './noun-phrase-after';
import type { Token } from '../text/tokens';
import {
  agreeingNoun,
  isLoneDemonstrative,
  isSubjectPronoun,
  startsSubject,
} from './nominative-phrases';
import { relayedSpeaker } from './relayed-speaker';
import { isOnlySource } from './newsrooms';
import { fitOfSubject, isInNumber } from './names-by-case';
import type { Phrase } from './phrase';
import { isNameInMarks, namedByQuote } from './names-in-marks';
import { subjectBefore } from './subject-before-verb';
import { antecedentByCase } from './antecedent-by-case';
import { closesQuotation } from './verbs-by-place';
import { subjectAfter } from './subject-after-verb';

/** “сказано в нём”: a document was named before. */
const PASSIVE = /(?:но|на|то|ся|цца)$/;
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
  if (cue.form === 'participle') return beforeParticiple(passage, cue, first, language);
  const relayed = relayedSpeaker(passage, cue, first, end, language, inflection);
  if (relayed) return relayed;
  const found = ownSubject(passage, cue, first, end, last, language, inflection);
  if (found && isOnlySource(passage, cue, found.subject, first, last, inflection)) return null;
  return found;
}

/** Finds the subject of a verb, in whose words it speaks itself. */
function ownSubject(
  passage: Passage,
  cue: CueAt,
  first: number,
  end: number,
  last: Frame | null,
  language: Language,
  inflection: Inflection
): Found | null {
  let j = cue.from - 1;
  while (j >= first && skips(passage, j, language)) j--;
  const previous = j >= first ? (passage.items[j] as Token) : null;
  const after = () => {
    const subject = subjectAfter(passage, cue, end, language, inflection);
    return subject ? ({ subject, by: 'inverted' } as const) : null;
  };
  const gender = inflection.genderOfVerb(passage.words[cue.from] ?? '');
  const fit = (phrase: Phrase) => fitOfSubject(passage, phrase, gender, language, inflection);
  const before = (from: number, acrossClauses: boolean): Phrase | null => {
    const subject = subjectBefore(
      passage,
      from,
      first,
      language,
      inflection,
      acrossClauses,
      gender
    );
    return subject && isInNumber(passage, subject, cue.from, fit(subject), inflection)
      ? subject
      : null;
  };
  const shared = (by: Found['by']): Found | null => {
    const subject =
      (last && last.by !== 'preposition' ? last.subject : null) ?? before(cue.from - 1, true);
    return subject ? { subject, by } : null;
  };
  // “Петрова |спросили|”, “в нём |говорится|”: no person is named.
  const unnamed = (): Found | null =>
    inflection.isPlural(passage.words[cue.from] ?? '') ? { subject: null, by: 'none' } : null;
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
  if (opens) {
    const subject = after();
    if (subject) return subject;
    const noun = closesQuotation(passage, previous, j, first)
      ? agreeingNoun(passage, cue.to, end, gender, language)
      : null;
    if (noun !== null) return { subject: { from: noun, to: noun + 1 }, by: 'inverted' };
    // “«…», — рассказали агентству”: no person is named, least of all the one who spoke before.
    const verb = passage.words[cue.from] ?? '';
    if (inflection.isPlural(verb) && !PASSIVE.test(verb)) return { subject: null, by: 'none' };
    return previous?.kind === 'quote' ? shared('coordinated') : null;
  }
  if (language.relatives.has(previous.lower)) {
    const at = passage.items[j - 1]?.text === ',' ? j - 2 : j - 1;
    const subject = antecedentByCase(passage, at, first, language) ?? before(at, false);
    return subject ? { subject, by: 'relative' } : null;
  }
  // “не согласился с министром, |назвавшим| сделку”.
  if (cue.form === 'participle') {
    const subject =
      previous.text === ',' ? antecedentByCase(passage, j - 1, first, language) : null;
    return subject ? { subject, by: 'relative' } : null;
  }
  if (language.conjunctions.has(previous.lower)) return shared('coordinated') ?? after();
  if (previous.text === ',' || previous.text === ')') {
    // The verb of “…, сообщает пресс-служба” has its own subject after it, that of “Петров, кандидат, сообщает” has none.
    const next = passage.items[cue.to];
    const begins =
      (next !== undefined && isSubjectPronoun(next, language)) ||
      isLoneDemonstrative(passage, cue.to, language) ||
      startsSubject(passage, cue.to, false, language, inflection) ||
      (inflection.isPlural(passage.words[cue.from] ?? '') &&
        institutionAt(passage, cue.to, end, language, inflection) !== null);
    const own = begins ? after() : null;
    if (own) return own;
    const document = placeBefore(passage, cue, j, first, language, inflection);
    if (document) return document;
    const subject = before(j - 1, true);
    return subject ? { subject, by: 'apposition' } : (after() ?? unnamed());
  }
  const subject = before(j, false);
  const own = after();
  // “Слова Петровой прокомментировал |Иван Сидоров|: «…»”
  const isOwn =
    subject &&
    own &&
    own.subject.from === cue.to &&
    isCapital(passage, own.subject) &&
    isCapital(passage, subject) &&
    fit(own.subject) > fit(subject);
  if (subject && !isOwn) return { subject, by: 'adjacent' };
  return (
    own ??
    placeBefore(passage, cue, j, first, language, inflection) ??
    shared('coordinated') ??
    unnamed()
  );
}

const isCapital = (passage: Passage, { from }: Phrase): boolean =>
  passage.items[from]?.capital === true;

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
