/** Finds the reporting clauses of a passage: each cue with its subject. */
import type { Frame, Found } from './frame';
import { cueAt } from './cue-words';
import type { CueAt } from './cue-words';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter, phraseBefore, withNameAfter } from './noun-phrases';
import type { Phrase } from './noun-phrases';
import { sentenceSubject } from './sentence-subject';
import { subjectByCase } from './subject-by-case';
import type { Token } from '../text/tokens';

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
    const subject = phraseAfter(passage, cue.to, end, language);
    return subject ? { subject, by: 'preposition' } : null;
  }
  if (cue.form === 'participle') {
    const agent = agentOf(passage, cue.to, end, language);
    return agent ? { subject: agent, by: 'agent' } : null;
  }
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
  if (previous.text === ',' || previous.text === ')' || /^[—–―]$/.test(previous.text)) {
    const subject = beforeParenthesis(passage, j, first, language);
    if (subject) return { subject, by: 'apposition' };
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

/** Finds the person who is cited, not the one who cites: "X quoted |a farmer| as saying". */
function citedBefore(
  passage: Passage,
  j: number,
  last: Frame | null,
  language: Language
): Phrase | null {
  const word = passage.words[j] ?? '';
  if (!last || last.form === 'participle' || !language.comparison?.has(word)) return null;
  const phrase = phraseBefore(passage, j - 1, last.to, language);
  return phrase && phrase.from >= last.to ? phrase : null;
}

/** Limits how far back a relative clause may begin. */
const MAX_RELATIVE_CLAUSE_ITEMS = 8;

/** Finds the antecedent of a relative clause that ends right before a cue, or whose subject "that" is. */
function antecedentOf(
  passage: Passage,
  j: number,
  first: number,
  language: Language
): Phrase | null {
  const { items, words } = passage;
  const before = (at: number) => {
    const noun = items[at - 1];
    const names =
      noun?.kind === 'word' &&
      !language.cues.has(noun.lower) &&
      !language.prepositions.has(noun.lower) &&
      !language.conjunctions.has(noun.lower);
    return names ? phraseBefore(passage, at - 1, first, language) : null;
  };
  if (language.complementizers.has(words[j] ?? '')) return before(j);
  const verb =
    items[j]?.kind === 'word' &&
    !items[j]?.capital &&
    language.cues.get(words[j] ?? '')?.forms.includes('finite') === true;
  if (!verb) return null;
  for (let i = j - 1; i > Math.max(first, j - MAX_RELATIVE_CLAUSE_ITEMS); i--) {
    if (items[i]?.kind !== 'word') return null;
    if (language.relatives.has(words[i] ?? '')) return before(i);
  }
  return null;
}

/**
 * Finds the subject of a participle: "supporters |chanting", "a sign |reading", "with Smith |saying"; not ", |saying",
 * "by |saying".
 */
function actorBefore(
  passage: Passage,
  last: number,
  first: number,
  language: Language
): Phrase | null {
  const item = passage.items[last] as Token;
  if (
    item.kind !== 'word' ||
    language.prepositions.has(item.lower) ||
    language.conjunctions.has(item.lower) ||
    language.subordinators.has(item.lower) ||
    language.passives.has(item.lower) ||
    language.cues.has(item.lower)
  )
    return null;
  const phrase = phraseBefore(passage, last, first, language);
  if (!phrase || language.pronouns.get(item.lower)?.person === 'self') return null;
  const head = passage.items[phrase.to - 1] as Token;
  const speaks =
    head.capital ||
    language.personNouns.has(head.lower) ||
    language.organizationNouns.has(head.lower) ||
    language.documentNouns.has(head.lower);
  return speaks ? phrase : null;
}

function isGoverned(passage: Passage, phrase: Phrase, first: number, language: Language): boolean {
  if (phrase.from <= first || !language.prepositions.has(passage.words[phrase.from - 1] ?? ''))
    return false;
  // "In Washington Smith said": the place and the name cannot be told apart, and the name speaks.
  return passage.items.slice(phrase.from, phrase.to).filter((item) => item.capital).length < 2;
}

/** Returns the antecedent of a "who" a few words back. */
function relativeBefore(
  passage: Passage,
  before: number,
  first: number,
  language: Language
): Phrase | null {
  for (let i = before - 1; i >= Math.max(first + 1, before - 6); i--) {
    const word = passage.words[i] ?? '';
    if (passage.items[i]?.kind !== 'word') return null;
    if (language.relatives.has(word) && !language.complementizers.has(word)) {
      return phraseBefore(
        passage,
        passage.items[i - 1]?.text === ',' ? i - 2 : i - 1,
        first,
        language
      );
    }
  }
  return null;
}

/** Returns the subject of the clause before, which goes on unless that was a passive's agent. */
const carried = (last: Frame | null): Phrase | null =>
  last && last.by !== 'agent' && last.by !== 'preposition' ? last.subject : null;

/** Next to a quotation any verb can be before its subject (“…?” wondered Smith). */
const canInvert = (cue: CueAt, afterQuote: boolean) =>
  cue.form === 'finite' && (afterQuote || (cue.info.class !== 'think' && !cue.info.addressee));

/** Finds the agent of a passive: "… was called “…” by X", the phrase after the first "by" of the clause. */
function agentOf(passage: Passage, from: number, end: number, language: Language): Phrase | null {
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const item = passage.items[i] as Token;
    if (language.agentPrepositions.has(item.lower))
      return phraseAfter(passage, i + 1, end, language);
    if (item.kind === 'punctuation') return null;
  }
  return null;
}

/** Finds the noun before an apposition: "X, a spokesman for Y, said", from the closing comma back to X. */
function beforeParenthesis(
  passage: Passage,
  close: number,
  first: number,
  language: Language
): Phrase | null {
  const isOpening = (text: string) =>
    passage.items[close]?.text === ')' ? text === '(' : text === passage.items[close]?.text;
  let best: Phrase | null = null;
  let governed: Phrase | null = null;
  for (let i = close - 1; i >= Math.max(first, close - 45); i--) {
    const item = passage.items[i] as Token;
    if (!isOpening(item.text)) continue;
    const phrase = phraseBefore(passage, i - 1, first, language);
    if (!phrase || (best && isParticipial(passage, phrase, first, language))) continue;
    // "Of Jones, Smith, who knows him, said": what a preposition governs is no subject.
    if (phrase.from > first && language.prepositions.has(passage.words[phrase.from - 1] ?? '')) {
      governed ??= phrase;
      continue;
    }
    // The furthest phrase that begins a clause: "Smith, 41, a voter from Ohio, said".
    best = phrase;
    const before = passage.items[phrase.from - 1];
    const named = passage.items
      .slice(phrase.from, phrase.to)
      .every((item) => item.capital || item.kind !== 'word');
    if (
      phrase.from <= first ||
      !before ||
      before.text !== ',' ||
      (named && phrase.to - phrase.from > 1)
    )
      break;
  }
  best ??= governed;
  if (best) return withNameAfter(passage, best, close, language);
  return phraseBefore(passage, close - 1, first, language);
}

/** Returns whether a phrase only opens the sentence and is no subject: "Speaking on television, Smith, …, said". */
const isParticipial = (passage: Passage, phrase: Phrase, first: number, language: Language) =>
  phrase.from <= first + 1 &&
  /.(?:ing|ed)$/.test(passage.words[first] ?? '') &&
  !language.personNouns.has(passage.words[first] ?? '') &&
  !(passage.items[first + 1]?.capital ?? false);

/** Returns the last noun before "who": of "the comments of the man", the man. */
function trimToHead(passage: Passage, phrase: Phrase, language: Language): Phrase {
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const before = passage.words[i - 1] ?? '';
    const starts = passage.items[i]?.capital || language.determiners.has(passage.words[i] ?? '');
    if (
      starts &&
      language.prepositions.has(before) &&
      !language.office.has(passage.words[phrase.to - 1] ?? '')
    )
      return { from: i, to: phrase.to };
  }
  return phrase;
}
