/** Finds the reporting clauses of a passage: each cue with its subject. */
import type { Found, Frame } from './frame';
import { cueAt } from './cue-words';
import type { CueAt } from './cue-words';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from './noun-phrase-after';
import { phraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';
import { canSpeak, sentenceSubject } from './sentence-subject';
import { subjectByCase } from './subject-by-case';
import type { Token } from '../text/tokens';
import {
  actorBefore,
  agentOf,
  antecedentOf,
  beforeParenthesis,
  relativeBefore,
  trimToHead,
} from './distant-subjects';

/** "accused X |of| saying". */
const CHARGED_WITH = /^of$/;

const MAX_PARENTHESIS_ITEMS = 12;

/** Returns the frames of a passage in order of their cues. */
export function findReportingClauses(passage: Passage, language: Language): Frame[] {
  const frames: Frame[] = [];
  const sentences = passage.sentenceStarts.length - 1;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const first = passage.sentenceStarts[sentence] as number;
    const end = passage.sentenceStarts[sentence + 1] as number;
    let last: Frame | null = null;
    for (let i = first; i < end; i++) {
      const cue = cueAt(passage, i, first, end, language);
      if (!cue) continue;
      const found = findSubject(passage, cue, first, end, last, language);
      if (!found) continue;
      const frame: Frame = {
        from: i,
        to: cue.to,
        info: cue.info,
        form: cue.form,
        sentence,
        ...found,
      };
      frames.push(frame);
      last = frame;
      i = cue.to - 1;
    }
  }
  return frames;
}

function findSubject(
  passage: Passage,
  cue: CueAt,
  first: number,
  end: number,
  last: Frame | null,
  language: Language
): Found | null {
  const { items } = passage;
  if (language.inflection)
    return subjectByCase(passage, cue, first, end, last, language, language.inflection);
  if (cue.form === 'preposition') {
    const within = possessiveWithin(passage, cue, language);
    if (within) return { subject: within, by: 'preposition' };
    const subject = phraseAfter(passage, cue.to, end, language);
    return subject ? { subject, by: 'preposition' } : null;
  }
  if (cue.form === 'participle') {
    const agent = agentOf(passage, cue.to, end, language);
    return agent ? { subject: agent, by: 'agent' } : null;
  }
  const agent = adjacentAgent(passage, cue, end, language);
  if (agent) return { subject: agent, by: 'agent' };
  let j = cue.from - 1;
  while (
    j >= first &&
    items[j]?.kind === 'word' &&
    (language.isAdverb(passage.words[j] ?? '') || language.auxiliaries.has(passage.words[j] ?? ''))
  )
    j--;
  const previous = j >= first ? (items[j] as Token) : null;
  const afterQuote =
    previous?.kind === 'quote' ||
    (previous?.text === ',' && items[j - 1]?.kind === 'quote' && j - 1 >= first);
  if (!previous || afterQuote || /^\p{Pd}$/u.test(previous.text) || previous.text === ',') {
    const subject = canInvert(cue, afterQuote) ? phraseAfter(passage, cue.to, end, language) : null;
    const closed = subject !== null && /^[,.:;—–―]$/.test(items[subject.to]?.text ?? '.');
    // "The point, says Smith, is that": only where the clause is closed; "Smith, a lawyer, said the deal was" is not.
    if (subject && (previous?.text !== ',' || afterQuote || (closed && cue.info.class === 'say')))
      return { subject, by: 'inverted' };
  }
  if (cue.form === 'ing') {
    // The clause that follows is not the charged person's, like that after an agent.
    const charged = previous ? chargedBefore(passage, j, last, language) : null;
    if (charged) return { subject: charged, by: 'agent' };
    const cited = previous ? citedBefore(passage, j, last, language) : null;
    if (cited) return { subject: cited, by: 'adjacent' };
    const own = previous ? actorBefore(passage, j, first, language) : null;
    if (own) return { subject: own, by: 'adjacent' };
    const subject = carried(last) ?? sentenceSubject(passage, first, cue.from, language);
    return subject ? { subject, by: 'participle' } : null;
  }
  if (!previous || previous.kind === 'possessive') return null;
  if (language.relatives.has(previous.lower) && !language.complementizers.has(previous.lower)) {
    const at = items[j - 1]?.text === ',' ? j - 2 : j - 1;
    const subject = phraseBefore(passage, at, first, language);
    return subject ? { subject: trimToHead(passage, subject, language), by: 'relative' } : null;
  }
  // The speaker is before the relative clause: "a letter that |said", "a farmer whom X invited |said".
  const antecedent = antecedentOf(passage, j, first, language);
  if (antecedent) return { subject: trimToHead(passage, antecedent, language), by: 'relative' };
  // "X - who came late - |said|"; of a "--" the dashes cannot be paired.
  const isDash = /^[-—–―]$/.test(previous.text) && items[j - 1]?.text !== previous.text;
  if (previous.text === ',' || previous.text === ')' || isDash) {
    const subject = goesOnAcross(passage, j, first, language)
      ? null
      : beforeParenthesis(passage, j, first, language);
    const spoken =
      subject && canSpeak(passage, subject, language)
        ? subject
        : (sentenceSubject(passage, first, cue.from, language) ?? subject);
    if (spoken) return { subject: spoken, by: 'apposition' };
  }
  if (
    language.conjunctions.has(previous.lower) ||
    (previous.lower === 'to' && cue.form === 'base') ||
    previous.kind === 'quote'
  ) {
    const subject = carried(last) ?? sentenceSubject(passage, first, cue.from, language);
    return subject ? { subject, by: 'coordinated' } : null;
  }
  const subject = phraseBefore(passage, j, first, language);
  // "X, who has in the past called": what a preposition governs is no subject.
  if (!subject || isGoverned(passage, subject, first, language)) {
    const relative = subject ? relativeBefore(passage, subject.from, first, language) : null;
    if (relative) return { subject: relative, by: 'relative' };
    const shared = carried(last) ?? sentenceSubject(passage, first, cue.from, language);
    return shared ? { subject: shared, by: 'coordinated' } : null;
  }
  return { subject, by: 'adjacent' };
}

/** Returns whether a comma closes what parts a conjunction from its verb: "X left and, on the way, |said|". */
function goesOnAcross(passage: Passage, close: number, first: number, language: Language): boolean {
  for (let i = close - 1; i > Math.max(first, close - MAX_PARENTHESIS_ITEMS); i--)
    if (passage.items[i]?.text === ',')
      return language.conjunctions.has(passage.words[i - 1] ?? '');
  return false;
}

/** Finds the possessive that a phrase has inside: "in |his| words". */
function possessiveWithin(passage: Passage, cue: CueAt, language: Language): Phrase | null {
  for (let i = cue.from; i < cue.to; i++)
    if (language.possessives.has(passage.words[i] ?? '')) return { from: i, to: i + 1 };
  return null;
}

/** Finds the agent that tells a passive from a past form: "X, described |by Y| as “…”, will"; "called “…” |by Y|". */
function adjacentAgent(
  passage: Passage,
  cue: CueAt,
  end: number,
  language: Language
): Phrase | null {
  if (!cue.info.forms.includes('participle')) return null;
  const object = language.comparison?.has(passage.words[cue.to] ?? '') ? cue.to + 1 : cue.to;
  const at = passage.items[object]?.kind === 'quote' ? object + 1 : cue.to;
  if (at === cue.to && cue.info.addressee) return null;
  if (at >= end || !language.agentPrepositions.has(passage.words[at] ?? '')) return null;
  return phraseAfter(passage, at + 1, end, language);
}

/** Finds the person who is cited, not the one who cites: "X quoted |a farmer| as saying". */
function citedBefore(
  passage: Passage,
  j: number,
  last: Frame | null,
  language: Language
): Phrase | null {
  const word = passage.words[j] ?? '';
  if (!last || !language.comparison?.has(word)) return null;
  // "|X| was quoted by Y as saying".
  if (last.form === 'participle')
    return language.relaying.citingVerbs.has(passage.words[last.from] ?? '')
      ? patientOf(passage, last, language)
      : null;
  const phrase = phraseBefore(passage, j - 1, last.to, language);
  return phrase && phrase.from >= last.to ? phrase : null;
}

/** Finds the subject of a passive, before its auxiliary. */
function patientOf(passage: Passage, passive: Frame, language: Language): Phrase | null {
  const first = passage.sentenceStarts[passive.sentence] ?? 0;
  let i = passive.from - 1;
  while (
    i > first &&
    (language.auxiliaries.has(passage.words[i] ?? '') || language.isAdverb(passage.words[i] ?? ''))
  )
    i--;
  return phraseBefore(passage, i, first, language);
}

/** Finds the person who is charged: "X accused |Y| of calling it “…”". */
function chargedBefore(
  passage: Passage,
  j: number,
  last: Frame | null,
  language: Language
): Phrase | null {
  const charges = last?.info.class === 'judge' && last.form !== 'participle';
  if (!charges || !CHARGED_WITH.test(passage.words[j] ?? '')) return null;
  const phrase = phraseBefore(passage, j - 1, last.to, language);
  const head = phrase ? passage.items[phrase.to - 1] : undefined;
  const person =
    head !== undefined &&
    (head.capital || language.personNouns.has(head.lower) || language.pronouns.has(head.lower));
  return phrase && person && phrase.from === last.to ? phrase : null;
}

function isGoverned(passage: Passage, phrase: Phrase, first: number, language: Language): boolean {
  const word = passage.words[phrase.from - 1] ?? '';
  if (phrase.from <= first || !language.prepositions.has(word)) return false;
  // "…, as |the ministry| reported": no preposition.
  if (language.comparison?.has(word)) return false;
  // "signed it before |the union leader| said": a verb follows, so the word opens a clause.
  if (phrase.from - 1 > first && language.subordinators.has(word)) return false;
  // "In Washington Smith said": the place and the name cannot be told apart, and the name speaks.
  return passage.items.slice(phrase.from, phrase.to).filter((item) => item.capital).length < 2;
}

/** Returns the subject of the clause before, which goes on unless that was a passive's agent. */
const carried = (last: Frame | null): Phrase | null =>
  last && last.by !== 'agent' && last.by !== 'preposition' ? last.subject : null;

/** Next to a quotation any verb can be before its subject (“…?” wondered Smith). */
const canInvert = (cue: CueAt, afterQuote: boolean) =>
  cue.form === 'finite' && (afterQuote || (cue.info.class !== 'think' && !cue.info.addressee));
