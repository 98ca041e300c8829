/** Finds quotations that a sentence relays: their speaker is not the subject of its verb. */
import type { Attachment } from './attachment';
import type { Frame } from '../cues/frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from '../cues/noun-phrase-after';
import type { Phrase } from '../cues/phrase';
import type { Site } from './site';
import { toFrame, toPhrase } from './make-attachment';

const DASH = /^\p{Pd}$/u;
const NESTED = /[„“«‘"]/;
const INTRODUCES = /^[:,]$/;
const MAX_GAPPED_ITEMS = 8;
const PARTS_CLAUSES = /^[;,]$/;

/**
 * Returns whether the words are another person's: "X read from a letter: “…”", "X read out a letter: “…”", "X quotes
 * her mother: “…”", "X denied that she had “…”".
 */
export function isRelayed(passage: Passage, frame: Frame, at: number, language: Language): boolean {
  const verb = passage.words[frame.to - 1] ?? '';
  const next = passage.words[frame.to] ?? '';
  const introduces = INTRODUCES.test(passage.items[at - 1]?.text ?? '');
  if (language.deniers?.has(verb)) return !introduces;
  if (!language.relays?.has(verb) && !language.relaying.citingVerbs.has(verb)) return false;
  const isObject = passage.items[frame.to]?.kind === 'word' && language.inflection !== undefined;
  const thing = isObject || language.determiners.has(next) || language.possessives.has(next);
  return language.prepositions.has(next) || language.isAdverb(next) || (introduces && thing);
}

/** "Y quoted |X|: “…”", «Y сослался на |X|: «…»». */
export function byCitation(site: Site): Attachment | null {
  const { passage, at, nearest, splits, language } = site;
  if (!nearest || splits || !language.relaying.citingVerbs.has(passage.words[nearest.from] ?? ''))
    return null;
  if (!INTRODUCES.test(passage.items[at - 1]?.text ?? '')) return null;
  // A person who tells what another said to him speaks himself.
  if (NESTED.test(passage.items[at]?.text ?? '')) return null;
  let from = nearest.to;
  while (from < at && language.prepositions.has(passage.words[from] ?? '')) from++;
  const cited = phraseAfter(passage, from, at - 1, language);
  if (!cited || !cites(passage, cited, language)) return null;
  return { ...toPhrase(site, 'cited', cited, at - cited.to), frame: nearest };
}

/** "“…,” Y reported, citing |X|": who only passes words on did not say them. */
export function byCitationBehind(site: Site): Attachment | null {
  const { passage, at, end, after, tagged, frames, language } = site;
  if (!after || !tagged || !after.info.transmits || language.inflection) return null;
  const citing = frames.find(
    (frame) =>
      frame.from >= after.to &&
      frame.to < end &&
      frame.form === 'ing' &&
      language.relaying.citingVerbs.has(passage.words[frame.from] ?? '')
  );
  const cited = citing && phraseAfter(passage, citing.to, end, language);
  if (!cited || !cites(passage, cited, language)) return null;
  return toPhrase(site, 'cited', cited, cited.from - at);
}

/** "“…,” Y quoted |X| as saying": the tag cites another. */
export function byCitedTag(site: Site): Attachment | null {
  const { passage, at, frames, sentence, after, tagged, language } = site;
  if (!after || !tagged || !language.relaying.citingVerbs.has(passage.words[after.from] ?? ''))
    return null;
  const cited = frames.find(
    ({ from, form, subject }) =>
      from > after.to && form === 'ing' && subject !== null && subject.from >= after.to
  );
  if (
    cited?.sentence !== sentence ||
    !language.comparison?.has(passage.words[cited.from - 1] ?? '')
  )
    return null;
  return toFrame(site, 'tag', cited, cited.from - at);
}

/** Returns whether a phrase is a person, not a document. */
function cites(passage: Passage, phrase: Phrase, language: Language): boolean {
  const words = passage.items.slice(phrase.from, phrase.to);
  if (words.some((item) => language.documentNouns.has(item.lower))) return false;
  return words.some(
    (item) =>
      (item.capital && !language.notNames.has(item.lower)) || language.personNouns.has(item.lower)
  );
}

/**
 * Finds the subject of a gapped verb: “Петров заявил о готовности, а |его коллега| — что «…»” and "X called it “…”; |Y|,
 * “…”" repeat the verb of the clause before.
 */
export function byGappedVerb(site: Site): Attachment | null {
  const { passage, at, first, nearest, splits, language } = site;
  if (!nearest || splits) return null;
  const opens = language.complementizers.has(passage.words[at - 1] ?? '') ? at - 2 : at - 1;
  const mark = passage.items[opens];
  if (!mark || opens <= nearest.to) return null;
  if (!DASH.test(mark.text) && (language.inflection || mark.text !== ',')) return null;
  const from = gappedClauseStart(passage, opens, Math.max(first, nearest.to), language);
  if (from === null) return null;
  const phrase = phraseAfter(passage, from, opens, language);
  // A noun may be unknown, but where cases tell nothing there may be no noun.
  const subject = phrase ?? (language.inflection ? { from, to: opens } : null);
  if (!subject) return null;
  if (subject.to < opens && !language.prepositions.has(passage.words[subject.to] ?? ''))
    return null;
  // Without cases a list of names looks alike: the clause before has a quotation too.
  if (!language.inflection && !hasQuoteBetween(passage, nearest.to, subject.from)) return null;
  return { ...toPhrase(site, 'gapped', subject, 1), frame: nearest };
}

/** Returns where the clause with the gap begins, after what parts it from the clause before; null if nothing does. */
function gappedClauseStart(
  passage: Passage,
  opens: number,
  limit: number,
  language: Language
): number | null {
  for (let i = opens - 1; i >= Math.max(limit, opens - MAX_GAPPED_ITEMS); i--) {
    const item = passage.items[i];
    if (!item) return null;
    const parts =
      PARTS_CLAUSES.test(item.text) ||
      item.kind === 'quote' ||
      language.conjunctions.has(item.lower) ||
      (language.subordinators.has(item.lower) && !language.prepositions.has(item.lower));
    if (parts) return i + 1 < opens ? i + 1 : null;
    if (item.kind === 'punctuation') return null;
  }
  return null;
}

function hasQuoteBetween(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.items[i]?.kind === 'quote') return true;
  return false;
}
