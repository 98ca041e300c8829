/** Reads the features of a quotation that tell speech from titles, ironies, names of operations and slogans. */
import type { AttachedBy, Attachment } from '../attachment/attach-quotation';
import { readPosition } from './position-features';
import type { PositionFeatures } from './position-features';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import { hasVerb, isFunctionWord, isListed, precededBy } from './words-around';

/** The features of a quotation; each 0 or 1, but for `length` and `distance`. */
export interface SpeechFeatures extends PositionFeatures {
  /** Logarithm of the number of words. */
  length: number;
  oneWord: boolean;
  twoWords: boolean;
  /** Tagged, introduced by a cue, continued: hardly anything else than speech. */
  attached: boolean;
  split: boolean;
  governed: boolean;
  trailing: boolean;
  cueSays: boolean;
  cueJudges: boolean;
  cueThinks: boolean;
  /** Logarithm of the words between cue and quotation. */
  distance: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Every longer word has a capital: a title. */
  titleCase: boolean;
  titleCaseAttached: boolean;
  /** The last mark inside ends a sentence or clause. */
  punctuated: boolean;
  /** Ends with "!" or "?". */
  exclaims: boolean;
  /** Has a comma or full stop inside. */
  sentences: boolean;
  /** After "a", "the", "this". */
  determined: boolean;
  /** After "his", "Smith’s". */
  owned: boolean;
  /** After a preposition. */
  prepositioned: boolean;
  /** After an adjective or noun of the writer's: a word of his own noun phrase. */
  described: boolean;
  /** A lower-case noun goes on after it (the “…” plan). */
  goesOn: boolean;
  /** After "dubbed", "titled", "so-called". */
  naming: boolean;
  /** After "film", "song", "operation". */
  ofWork: boolean;
  /** "the word “…”", "the term “…”", "the phrase “…”". */
  ofWord: boolean;
  alone: boolean;
  /** Has I, we, you, or a verb form of a sentence. */
  clause: boolean;
  /** The same words are in marks at another place in the article. */
  repeated: boolean;
  /** Has a capital in the middle of a sentence, where a language sets names in marks: завод «Горизонт». */
  namesThing: boolean;
  /** Joined to another quotation in marks ("“…” and “…”"). */
  listed: boolean;
  /** All of a paragraph, next to another such or after a colon. */
  inSeries: boolean;
  /** A title that a person or thing was given: named it “Hope of Minsk”. */
  namedAs: boolean;
}

/** Traits of a region that the rest of the text tells. */
export type RegionTraits = Pick<SpeechFeatures, 'repeated' | 'inSeries'>;

const TERMINAL = /[.,!?…—–-]$/;
/** “named |their new robot |“…”. */
const MAX_NAMED_DISTANCE = 4;
export const DASH = /^\p{Pd}$/u;
const ATTACHED: ReadonlySet<AttachedBy> = new Set([
  'tag',
  'preposed',
  'colon',
  'gapped',
  'cited',
  'summed',
  'signed',
  'continued',
  'introduced',
  'reopened',
] as const);

/** Reads the features of a quotation at an item of its passage. */
export function readSpeechFeatures(
  passage: Passage,
  at: number,
  inside: Passage,
  attachment: Attachment,
  language: Language,
  traits: RegionTraits
): SpeechFeatures {
  const words = inside.items.filter(
    (item) => item.kind === 'word' || item.kind === 'number' || item.kind === 'quote'
  );
  const before = passage.items[at - 1];
  const after = passage.items[at + 1];
  const longer = words.filter((item) => item.kind === 'word' && item.text.length > 3);
  const info = attachment.by === 'previousSentence' ? undefined : attachment.frame?.info.class;
  // Titles have one capital in Russian: a long word and a short one tell nothing there.
  const leastCapitals = language.inflection ? 2 : 1;
  const capitals = longer.length >= leastCapitals && longer.every((item) => item.capital);
  const position = readPosition(passage, at, inside, attachment.by, language);
  // One long word has the capital of its sentence.
  const ownParagraph = position.ownParagraph && !(capitals && longer.length > 1);
  const titleCase = capitals && words.length > 1 && !ownParagraph;
  const last = passage.items[at]?.text ?? '';
  const writers =
    before !== undefined && before.kind === 'word' && !isFunctionWord(before, language);
  const isPredicate = isPredicativeOf(attachment, words, language);
  const attached = isPredicate || ATTACHED.has(attachment.by);
  return {
    length: Math.log(1 + words.length),
    oneWord: words.length === 1,
    twoWords: words.length === 2,
    attached,
    split: attachment.by === 'split',
    governed:
      attachment.by === 'governed' || attachment.by === 'embedded' || attachment.by === 'owned',
    trailing: attachment.by === 'trailing',
    cueSays: info === 'say',
    cueJudges: info === 'judge',
    cueThinks: info === 'think',
    distance:
      info !== undefined && attachment.by === 'governed' ? Math.log(1 + attachment.distance) : 0,
    capital: words[0]?.capital ?? false,
    titleCase,
    titleCaseAttached: titleCase && attached,
    punctuated: TERMINAL.test(last),
    exclaims: /[!?]$/.test(last),
    sentences: inside.items.slice(0, -1).some((item) => item.text === '.' || item.text === ','),
    determined: before !== undefined && language.determiners.has(before.lower),
    owned:
      before !== undefined &&
      (language.possessives.has(before.lower) || before.kind === 'possessive'),
    prepositioned: before !== undefined && language.prepositions.has(before.lower),
    described: writers && !isPredicate,
    goesOn:
      after !== undefined &&
      after.kind === 'word' &&
      !after.capital &&
      !isFunctionWord(after, language),
    naming: precededBy(
      passage,
      at,
      (word) => language.namingWords.has(word) && !language.cues.get(word)?.forms.includes('finite')
    ),
    ofWork: !isPredicate && precededBy(passage, at, (word) => language.workNouns.has(word)),
    ofWord: precededBy(passage, at, (word) => language.wordNouns.has(word)),
    alone: attachment.by === 'floating' || attachment.by === 'block',
    clause: words.some((item) => hasVerb(item, language)),
    repeated: traits.repeated,
    namesThing:
      language.inflection !== undefined &&
      before?.kind === 'word' &&
      ((words[0]?.capital ?? false) || language.wordNouns.has(before.lower)) &&
      !(language.cues.get(before.lower)?.class === 'say' && TERMINAL.test(last)) &&
      !language.complementizers.has(before.lower),
    listed: isListed(passage, at, language),
    ...position,
    attribute: position.attribute && !isPredicate,
    ofWorkNext: position.ofWorkNext && !isPredicate,
    ownParagraph,
    inSeries: traits.inSeries,
    namedAs:
      titleCase &&
      info === 'judge' &&
      attachment.distance <= MAX_NAMED_DISTANCE &&
      language.namingWords.has(attachment.passage.words[attachment.frame?.from ?? -1] ?? ''),
  };
}

/** The instrumental, in which a language with cases puts what a thing is called. */
const INSTRUMENTAL = /(?:[оеаяё][йю]|[оеаыиіяё]м|[ая]м[иі]|[ыиі]м[иі])$/;
const MAX_OBJECT_ITEMS = 6;

/** Returns whether words say what a thing is, and not of which kind: “назвал манёвры |«обычной проверкой»|”. */
function isPredicativeOf(
  { by, frame, distance }: Attachment,
  [first]: readonly Token[],
  { inflection }: Language
): boolean {
  return (
    inflection !== undefined &&
    (by === 'governed' || by === 'preposed') &&
    frame?.info.class === 'judge' &&
    distance <= MAX_OBJECT_ITEMS &&
    first?.kind === 'word' &&
    !first.capital &&
    INSTRUMENTAL.test(first.lower)
  );
}
