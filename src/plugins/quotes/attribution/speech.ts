/** Speech or not: marks also stand around titles, ironies, names of operations and slogans. */
import type { Attachment } from './attachment';
import type { Language } from './languages/language';
import type { Region } from './marks';
import type { Passage } from './passages';
import type { Token } from './tokens';
import type { Kind } from './types';

/** What is seen of a quotation; each 0 or 1, but for `length`. */
export interface SpeechSigns {
  /** Logarithm of the number of words. */
  length: number;
  attached: boolean;
  cueSays: boolean;
  cueJudges: boolean;
  cueThinks: boolean;
  governed: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Every longer word has a capital: a title. */
  titleCase: boolean;
  /** The last mark inside ends a sentence or clause. */
  punctuated: boolean;
  /** After "a", "the", "his", or an adjective: a word of the writer's noun phrase. */
  qualified: boolean;
  /** A lower-case noun goes on after it (the “…” plan). */
  goesOn: boolean;
  /** After "dubbed", "titled", "so-called", "the film". */
  naming: boolean;
  alone: boolean;
  /** Has I, we, you, or a verb form of a sentence. */
  clause: boolean;
  /** The same words are in marks elsewhere in the article. */
  repeated: boolean;
}

const WEIGHTS: Readonly<Record<keyof SpeechSigns, number>> = {
  length: 1.6,
  attached: 0.6,
  cueSays: 1.6,
  cueJudges: 1.4,
  cueThinks: 0.6,
  governed: 0.4,
  capital: -0.6,
  titleCase: -2,
  punctuated: 1.2,
  qualified: -0.8,
  goesOn: -0.6,
  naming: -2.5,
  alone: 1.5,
  clause: 1.2,
  repeated: -0.8,
};
const BIAS = -2.2;

const TERMINAL = /[.,!?…—–-]$/;
const SELF = new Set(['self']);

/** Reads the signs of a quotation at an item of its passage. */
export function speechSigns(passage: Passage, at: number, inside: Passage, attachment: Attachment, language: Language, repeated: boolean): SpeechSigns {
  const words = inside.items.filter((item) => item.kind === 'word' || item.kind === 'number' || item.kind === 'quote');
  const before = passage.items[at - 1];
  const after = passage.items[at + 1];
  const longer = words.filter((item) => item.kind === 'word' && item.text.length > 3);
  const strong = ['tag', 'lead', 'split', 'colon', 'continued', 'introduced', 'reopened'].includes(attachment.by);
  const info = attachment.frame?.info.class;
  const naming = isNamed(passage, at, language);
  return {
    length: Math.log(1 + words.length),
    attached: strong,
    cueSays: info === 'say' && attachment.by !== 'previousSentence',
    cueJudges: info === 'judge' && attachment.by !== 'previousSentence',
    cueThinks: info === 'think' && attachment.by !== 'previousSentence',
    governed: attachment.by === 'governed' || attachment.by === 'trailing',
    capital: words[0]?.capital ?? false,
    titleCase: longer.length > 0 && words.length > 1 && longer.every((item) => item.capital),
    punctuated: TERMINAL.test(passage.items[at]?.text ?? ''),
    qualified: before !== undefined && (language.determiners.has(before.lower) || language.possessives.has(before.lower) || before.kind === 'possessive'),
    goesOn: after !== undefined && after.kind === 'word' && !after.capital && !isFunctionWord(after, language),
    naming,
    alone: attachment.by === 'floating' || attachment.by === 'block',
    clause: words.some((item) => hasVerb(item, language)),
    repeated,
  };
}

function isFunctionWord(item: Token, language: Language): boolean {
  const word = item.lower;
  return (
    language.prepositions.has(word) || language.conjunctions.has(word) || language.subordinators.has(word) || language.auxiliaries.has(word) ||
    language.pronouns.has(word) || language.determiners.has(word) || language.isAdverb(word) || language.cues.has(word)
  );
}

const hasVerb = (item: Token, language: Language) =>
  language.auxiliaries.has(item.lower) || SELF.has(language.pronouns.get(item.lower)?.person ?? '') || /['’](?:re|m|ll|ve|d|t)$/.test(item.lower);

/** Whether the words before it say that a name or title follows. */
function isNamed(passage: Passage, at: number, language: Language): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const item = passage.items[i] as Token;
    if (item.kind === 'quote') return false;
    if (language.namingWords.has(item.lower) && !language.cues.get(item.lower)?.forms.includes('finite')) return true;
    if (language.workNouns.has(item.lower)) return i === at - 1 || passage.items[at - 1]?.text === ',';
  }
  return false;
}

/** How likely it is that the words in marks were said, 0 to 1. */
export function speechProbability(signs: SpeechSigns): number {
  let sum = BIAS;
  for (const sign of Object.keys(WEIGHTS) as (keyof SpeechSigns)[]) sum += WEIGHTS[sign] * Number(signs[sign]);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the words could stand alone. */
export function kindOf(passage: Passage, at: number, region: Region, inside: Passage, attachment: Attachment, signs: SpeechSigns, language: Language): Kind {
  if (region.given) return 'direct';
  const words = inside.items.filter((item) => item.kind !== 'punctuation');
  if (region.continues || attachment.by === 'split' || attachment.by === 'reopened' || attachment.by === 'floating') return 'direct';
  const before = passage.items[at - 1];
  const leads = before === undefined || before.text === ',' || before.text === ':' || before.kind === 'quote' || (passage.sentenceStarts[passage.sentenceOf[at] ?? 0] ?? 0) === at;
  if (leads && (attachment.by === 'tag' || attachment.by === 'lead' || attachment.by === 'colon') && signs.punctuated) return 'direct';
  if (signs.capital && signs.punctuated && words.length > 2 && leads) return 'direct';
  if (before && language.complementizers.has(before.lower) && signs.clause && words.length > 4) return 'direct';
  if (signs.capital && signs.clause && words.length > 5) return 'direct';
  return 'partial';
}
