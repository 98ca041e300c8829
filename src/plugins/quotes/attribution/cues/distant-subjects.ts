/** Finds the subject of a cue that is not next to it: before a relative clause, an apposition or a participle, or in a passive. */
import { antecedentByCase } from './antecedent-by-case';
import type { CueAt } from './cue-words';
import type { Found } from './frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { withNameAfter } from './apposition';
import { phraseAfter } from './noun-phrase-after';
import { phraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';
import type { Token } from '../text/tokens';

/** Limits how far back a relative clause may begin. */
const MAX_RELATIVE_CLAUSE_ITEMS = 8;

/** Finds the antecedent of a relative clause that ends right before a cue, or whose subject "that" is. */
export function antecedentOf(
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
export function actorBefore(
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

/** Returns the antecedent of a "who" a few words back. */
export function relativeBefore(
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

/** Finds the agent of a passive: "… was called “…” by X", the phrase after the first "by" of the clause. */
export function agentOf(
  passage: Passage,
  from: number,
  end: number,
  language: Language
): Phrase | null {
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const item = passage.items[i] as Token;
    if (language.agentPrepositions.has(item.lower))
      return phraseAfter(passage, i + 1, end, language);
    if (item.kind === 'punctuation') return null;
  }
  return null;
}

/** Finds the noun before an apposition: "X, a spokesman for Y, said", from the closing comma back to X. */
export function beforeParenthesis(
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
export function trimToHead(passage: Passage, phrase: Phrase, language: Language): Phrase {
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

/** Finds who a participle describes, in whatever case: “с |министром|, назвавшим сделку «…»”. */
export function beforeParticiple(
  passage: Passage,
  cue: CueAt,
  first: number,
  language: Language
): Found | null {
  let comma = cue.from - 1;
  while (comma > first && language.isAdverb(passage.words[comma] ?? '')) comma--;
  if (passage.items[comma]?.text !== ',') return null;
  const subject = antecedentByCase(passage, comma - 1, first, language);
  return subject ? { subject, by: 'relative' } : null;
}
