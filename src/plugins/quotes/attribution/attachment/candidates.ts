/**
 * Finds the candidates for the speaker of a quotation, each by one trait of the sentence; `attach` asks them in the
 * order of how sure the trait is.
 */
import type { Attachment } from './attachment';
import { bySummary } from './back-references';
import { clauseStart, endOf, isInOpeningClause, isSubordinateAfter } from '../cues/clauses';
import { isPerson, otherSubject } from './doubts';
import type { Frame } from '../cues/frame';
import { closesClause, frameStart } from '../cues/frame-positions';
import { hasComplementizer } from '../cues/governing-frame';
import { canBeSubject } from '../cues/names-by-case';
import { isRelayed } from './relays';
import { toFrame, toPhrase } from './make-attachment';
import { ownedSpeechAround, ownedSpeechBefore } from '../cues/speech-owners';
import { phraseAfter } from '../cues/noun-phrase-after';
import { phraseBefore } from '../cues/noun-phrase-before';
import type { Phrase } from '../cues/phrase';
import { sentenceSubject } from '../cues/sentence-subject';
import type { Site } from './site';
import { subjectOfUnknownTag } from '../cues/unknown-tags';

const COLON = ':';
/** Bounds the fit of a name from below, to be no addressee. */
const SURELY = 2;
const DASH = /^\p{Pd}$/u;

/** "Y dismissed |X|’s warning that “…”"; "Y rejected |X|’s “…” remark". */
export function byOwnedSpeech(site: Site): Attachment | null {
  const { passage, at, first, nearest, language } = site;
  const owned =
    ownedSpeechBefore(passage, at, nearest ? nearest.to : first, first, language) ??
    ownedSpeechAround(passage, at, first, language);
  if (!owned || isPredicateOf(site, owned.noun)) return null;
  // "X’s words were short: “…”" has the owner alone.
  const by = nearest || passage.items[at - 1]?.text !== COLON ? 'owned' : 'colon';
  return { ...toPhrase(site, by, owned.owner, at - owned.noun), frame: nearest };
}

/** Returns whether the quotation says something about the noun: "X said Y’s comments |“were wrong”|." */
function isPredicateOf({ passage, at, end, nearest, language }: Site, noun: number): boolean {
  if (noun > at || nearest?.info.class !== 'say') return false;
  const between = passage.items.slice(noun + 1, at);
  if (
    between.some((item) => item.kind === 'punctuation') ||
    hasComplementizer(passage, noun, at, language)
  )
    return false;
  return at + 1 >= end || passage.items[at + 1]?.kind !== 'word';
}

/** "X said, |“…”|"; the words that a tag of their own follows are its. */
export function byIntroduction(site: Site): Attachment | null {
  const { passage, at, nearest, introduced, splits, embedded, language } = site;
  if (!nearest || !introduced || splits || isInWordsOfTag(site)) return null;
  // "X said no, and Y |harrumphed|: “…”" has a verb that is unknown.
  const other = passage.items[at - 1]?.text === COLON ? otherSubject(site, nearest) : null;
  if (other) return { ...toPhrase(site, 'introduced', other, 1), doubt: 'unknownVerb' };
  const relayed = embedded || isRelayed(passage, nearest, at, language);
  return toFrame(site, relayed ? 'embedded' : 'preposed', nearest, at - nearest.to);
}

/** "|“…,”| X said"; not what the clause before governs. */
export function byTag(site: Site): Attachment | null {
  const { after, tagged } = site;
  if (!after || !tagged || isGoverned(site, after)) return null;
  return toFrame(site, 'tag', after, 0);
}

/** "|“…,”| X harrumphed", «|«…»|, — хмыкнул X»: a name and an unknown verb where a tag is. */
export function byUnknownTag(site: Site): Attachment | null {
  const { passage, at, end, tagged, integrated, nearest, splits, language } = site;
  if (tagged || (integrated && nearest && !splits)) return null;
  const subject = subjectOfUnknownTag(passage, at, end, language);
  return subject ? { ...toPhrase(site, 'tag', subject, 0), doubt: 'unknownVerb' } : null;
}

/**
 * Returns whether a tag that ends the sentence reports the clause before the quotation too, because that only tells
 * what others will say: "The army will not |talk| “…”, says X".
 */
const isInWordsOfTag = (site: Site): boolean =>
  site.nearest?.form === 'base' &&
  site.tagged &&
  site.after?.by === 'inverted' &&
  endsSentence(site, site.after);

/** Returns whether the quotation belongs to the clause before it, though another clause begins right behind it. */
function isGoverned(site: Site, after: Frame): boolean {
  const { passage, at, first, nearest, integrated, splits, language } = site;
  if (!nearest?.subject || splits || !integrated || nearest.info.class === 'act') return false;
  if (after.subject?.from === nearest.subject.from) return false;
  if (isInWordsOfTag(site)) return false;
  return clauseStart(passage, at, first, nearest, language) <= first;
}

/** "“…,” X said, |“…”|". */
export function bySplit(site: Site): Attachment | null {
  const { passage, at, end, nearest, splits, language } = site;
  if (!nearest || !splits) return null;
  const attachment = toFrame(site, 'split', nearest, at - nearest.to);
  const next = at + 1 < end ? passage.items[at + 1] : undefined;
  const goesOn =
    next?.kind === 'word' &&
    !language.conjunctions.has(next.lower) &&
    !language.prepositions.has(next.lower);
  const previous = passage.items[at - 1];
  const parted = previous?.text === ';' || language.conjunctions.has(previous?.lower ?? '');
  return goesOn && parted ? { ...attachment, doubt: 'otherClause' } : attachment;
}

/** "X: |“…”|", and the subject of what introduces the words after a colon. */
export function byColon(site: Site): Attachment | null {
  const { passage, at, first, nearest, language } = site;
  if (passage.items[at - 1]?.text !== COLON || at - 1 < first) return null;
  if (nearest) {
    const by = isRelayed(passage, nearest, at, language) ? 'embedded' : 'preposed';
    return toFrame(site, by, nearest, at - nearest.to);
  }
  // "The last word was |X|’s: “…”".
  const isOwned = passage.items[at - 2]?.kind === 'possessive';
  const owner = isOwned ? phraseBefore(passage, at - 3, first, language) : null;
  if (owner && isPerson(passage, owner, language)) return toPhrase(site, 'colon', owner, 2);
  const speaker = namedInNominative(site, phraseBefore(passage, at - 2, first, language));
  const alone =
    speaker !== null &&
    (speaker.from <= first ||
      (language.inflection !== undefined &&
        !language.prepositions.has(passage.words[speaker.from - 1] ?? '')));
  // "MUSCAT: “…” With these words, |X| opened the talks."
  if (alone) return bySummary(site) ?? toPhrase(site, 'colon', speaker, 1);
  const subject = sentenceSubject(passage, first, at, language);
  if (!subject || isReader(site, subject)) return null;
  // "X |paraphrased| Y: “…”": an unknown verb may cite its object.
  const object =
    speaker !== null && speaker.from >= subject.to && isPerson(passage, speaker, language);
  return { ...toPhrase(site, 'introduced', subject, 1), doubt: object ? 'otherOwner' : null };
}

/**
 * Returns the phrase before a colon if it is in the nominative, or else the one that opens the sentence: “|Петров| —
 * Сидорову: «…»”, “|Петров| о словах Сидорова: «…»”.
 */
function namedInNominative({ passage, first, language }: Site, phrase: Phrase | null) {
  if (!phrase || phrase.from <= first) return phrase;
  // “Жук — Коваль: «…»”: either may be the other's addressee, who is never first.
  const leastFit = DASH.test(passage.items[phrase.from - 1]?.text ?? '') ? SURELY : 0;
  if (canBeSubject(passage, phrase, language, leastFit)) return phrase;
  const opening = phraseAfter(passage, first, phrase.from, language);
  const next = opening ? passage.items[opening.to] : undefined;
  const goesOn = next && (DASH.test(next.text) || language.prepositions.has(next.lower));
  return opening && goesOn && canBeSubject(passage, opening, language) ? opening : null;
}

/** Returns whether a phrase is "you" or "we": the writer and the reader introduce nothing. */
const isReader = ({ passage, language }: Site, phrase: Phrase): boolean => {
  const person = language.pronouns.get(passage.words[phrase.from] ?? '')?.person;
  return phrase.to - phrase.from === 1 && person !== undefined && person !== 'other';
};

/** "X said that the plan is |“…”|". */
export function byGoverningClause(site: Site): Attachment | null {
  const { passage, at, first, nearest, after, tagged, embedded, language } = site;
  if (!nearest) return null;
  const start = clauseStart(passage, at, first, nearest, language);
  if (start > first) {
    const subject = sentenceSubject(passage, start, at, language);
    return subject ? toPhrase(site, 'subject', subject, at - subject.to) : null;
  }
  const other = otherSubject(site, nearest);
  // "X said no, while Y |harrumphed that| it was “…”".
  if (other && hasComplementizer(passage, other.to, at, language))
    return { ...toPhrase(site, 'governed', other, at - other.to), doubt: 'unknownVerb' };
  const reported =
    tagged &&
    after !== null &&
    endsSentence(site, after) &&
    nearest.by !== 'relative' &&
    after.subject?.from !== nearest.subject?.from &&
    !isInOpeningClause(passage, nearest, first, language);
  const relayed = embedded || reported || isRelayed(passage, nearest, at, language);
  return toFrame(site, relayed ? 'embedded' : 'governed', nearest, at - nearest.to);
}

/** "The minister who said “…” was |X|". */
export function byPredicate(site: Site): Attachment | null {
  const { passage, at, end, nearest, language } = site;
  if (!nearest || nearest.by !== 'relative' || nearest.to > at) return null;
  if (!language.relaying.copulas.has(passage.words[at + 1] ?? '')) return null;
  const subject = phraseAfter(passage, at + 2, end, language);
  if (!subject || !passage.items[subject.to - 1]?.capital) return null;
  return { ...toPhrase(site, 'summed', subject, at - nearest.to), frame: nearest };
}

/** Returns whether nothing but adverbs follows a frame: "X called it “…”, |Y said|." */
const endsSentence = ({ end }: Site, frame: Frame): boolean =>
  Math.max(frame.to, frame.subject?.to ?? 0, endOf(frame)) >= end - 2;

/** "the |“…”| plan will go on, X said". */
export function byTrailingClause(site: Site): Attachment | null {
  const { passage, at, end, after, language } = site;
  if (!after || !closesClause(passage, after, end)) return null;
  if (isSubordinateAfter(passage, at + 1, frameStart(after), language)) return null;
  return toFrame(site, 'trailing', after, frameStart(after) - at);
}

/** "X rejects the |“…”| plan". */
export function bySubject(site: Site): Attachment | null {
  const subject = sentenceSubject(site.passage, site.first, site.at, site.language);
  return subject ? toPhrase(site, 'subject', subject, site.at - subject.to) : null;
}
