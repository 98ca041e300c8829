/** Reads where a quotation is in its sentence: all of it, before a tag, within a noun phrase or name. */
import type { Language } from '../languages/language';
import type { AttachedBy } from '../attachment/attach-quotation';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';

/** The features that the position of a quotation has. */
export interface PositionFeatures {
  /** The author's words follow a dash: «…», — сказал; «…?» — спросил. */
  dashTag: boolean;
  /** A tag follows the comma within, at the beginning of a sentence: “Order,” the president cut in. */
  commaTag: boolean;
  /** After a colon, or before one at the beginning of a headline. */
  afterColon: boolean;
  /** All of a sentence, with others in its paragraph. */
  ownSentence: boolean;
  /** All of a paragraph below the first, and ends as a sentence does: a title in a list has no full stop. */
  ownParagraph: boolean;
  /** Right after "dubbed", "so-called", "entitled". */
  namedSo: boolean;
  /** A noun's attribute in its genitive: встречи «большой семёрки». */
  attribute: boolean;
  /** Right after "film", "song", "operation". */
  ofWorkNext: boolean;
  /** A word spoken of: the word “closed” was removed. */
  mentioned: boolean;
  /** A word follows as if it were a tag, but without the comma or dash of one. */
  bareTag: boolean;
}

const DASH = /^\p{Pd}$/u;
const ENDS_SENTENCE = /[.!?…]$/;
const ENDS_WITH_TAG_MARK = /[,!?…][)\]]?$/;
/** Adjectives in the genitive: “большой”, “старых”, “вялікай”. */
const GENITIVE_ADJECTIVE = /(?:ой|ей|ого|его|их|ых|ай|яй|ага|яга|аго)$/;
/** Nouns in the genitive: “семёрки”, “культуры”, “сямёркі”. */
const GENITIVE_NOUN = /(?:[ыиі]|[^м][ая])$/;
const INSTRUMENTAL = /[ая]м[иі]$/;
const MAX_ATTRIBUTE_WORDS = 3;
/** "“Closed” is |not the word": how far the noun is behind the verb. */
const MAX_ITEMS_BEFORE_NOUN = 4;

/** Reads the position of the quotation at an item. */
export function readPosition(
  passage: Passage,
  at: number,
  inside: Passage,
  by: AttachedBy,
  language: Language
): PositionFeatures {
  const { items } = passage;
  const sentence = passage.sentenceOf[at] ?? 0;
  const first = passage.sentenceStarts[sentence] ?? 0;
  const end = passage.sentenceStarts[sentence + 1] ?? items.length;
  const before = items[at - 1];
  const after = items[at + 1];
  // “построили новый цех: |«Север»|”.
  const isLabel = language.inflection !== undefined && before?.text === ':' && by === 'introduced';
  const named = isLabel ? passage.items[at - 2] : before;
  return {
    dashTag: isBeforeDash(items, at, language),
    commaTag:
      opens(items, at, first) &&
      ENDS_WITH_TAG_MARK.test(items[at]?.text ?? '') &&
      after !== undefined &&
      beginsTag(after, language),
    bareTag: language.inflection !== undefined && isBareTag(items, at, by),
    afterColon: before?.text === ':' || (at === 0 && after?.text === ':'),
    ownSentence: (first > 0 || end < items.length) && isAllOf(items, at, first, end),
    ownParagraph: isOwnParagraph(passage, at),
    namedSo: isNamed(before, language) || isKnownAs(items, at, language),
    // “назвал сделку |«лучшей за годы»|” is said of the deal.
    attribute: by !== 'preposed' && isAttribute(before, after, inside, language),
    ofWorkNext: named?.kind === 'word' && language.workNouns.has(named.lower),
    mentioned: isMentioned(items, at, first, inside, language),
  };
}

const isNamed = (item: Token | undefined, { namingWords, cues }: Language): boolean =>
  item !== undefined &&
  namingWords.has(item.lower) &&
  !cues.get(item.lower)?.forms.includes('finite');

/** Recognizes "now commonly known |as “…”|", “известный |как «…»|”. */
const isKnownAs = (items: readonly Token[], at: number, language: Language): boolean =>
  language.clauses?.tagOpeners.has(items[at - 1]?.lower ?? '') === true &&
  isNamed(items[at - 2], language);

/** Returns whether nothing but punctuation is next to the quotation. */
function isAllOf(items: readonly Token[], at: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (i !== at && (items[i] as Token).kind !== 'punctuation') return false;
  return true;
}

/** Returns whether a paragraph that is not the headline is nothing but the quotation, with the mark that ends a sentence. */
const isOwnParagraph = ({ items, paragraph }: Passage, at: number): boolean =>
  paragraph > 0 &&
  (ENDS_SENTENCE.test(items[at]?.text ?? '') || ENDS_SENTENCE.test(items[at + 1]?.text ?? '')) &&
  isAllOf(items, at, 0, items.length);

/** Returns whether nothing but a dash is before the quotation in its sentence. */
const opens = (items: readonly Token[], at: number, first: number) =>
  at === first || (at === first + 1 && DASH.test(items[first]?.text ?? ''));

function beginsTag(item: Token, language: Language): boolean {
  if (item.kind !== 'word') return false;
  const cue = language.cues.get(item.lower);
  return (
    item.capital ||
    language.pronouns.get(item.lower)?.person === 'other' ||
    language.determiners.has(item.lower) ||
    (cue?.forms.includes('finite') ?? false)
  );
}

/** Returns whether the author's words follow after a dash, as Slavic languages set them. */
function isBeforeDash(items: readonly Token[], at: number, language: Language): boolean {
  if (!language.inflection) return false;
  const comma = items[at + 1]?.text === ',';
  if (!comma && !ENDS_WITH_TAG_MARK.test(items[at]?.text ?? '')) return false;
  const dash = items[comma ? at + 2 : at + 1];
  const next = items[comma ? at + 3 : at + 2];
  return dash !== undefined && DASH.test(dash.text) && next?.kind === 'word';
}

/** Returns whether a word follows without comma or dash, which no tag does in Slavic languages: «Звезде» он сказал. */
function isBareTag(items: readonly Token[], at: number, by: AttachedBy): boolean {
  return (
    by === 'tag' &&
    items[at + 1]?.kind === 'word' &&
    !ENDS_WITH_TAG_MARK.test(items[at]?.text ?? '')
  );
}

/** Returns whether the quotation is an attribute of the noun before: встречи «большой семёрки». */
function isAttribute(
  before: Token | undefined,
  after: Token | undefined,
  inside: Passage,
  language: Language
): boolean {
  if (!language.inflection || before?.kind !== 'word') return false;
  if (language.cues.has(before.lower) || language.prepositions.has(before.lower)) return false;
  const words = inside.items.filter(({ kind }) => kind === 'word');
  const last = words[words.length - 1];
  if (!last || words.length > MAX_ATTRIBUTE_WORDS || words.length !== inside.items.length)
    return false;
  if (!GENITIVE_NOUN.test(last.lower) || INSTRUMENTAL.test(last.lower)) return false;
  return words.length > 1 && GENITIVE_ADJECTIVE.test(words[0]?.lower ?? '')
    ? true
    : (after?.capital ?? false);
}

/** Returns whether words are spoken of rather than said: "the word “closed” was removed", "“closed” is not the word". */
function isMentioned(
  items: readonly Token[],
  at: number,
  first: number,
  inside: Passage,
  language: Language
): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (after?.kind !== 'word') return false;
  const isOf = before?.kind === 'word' && language.wordNouns.has(before.lower);
  if (isOf) {
    const isSubject = at - first <= 2 && language.auxiliaries.has(after.lower);
    return isSubject || language.conjunctions.has(inside.words[0] ?? '');
  }
  if (!language.auxiliaries.has(after.lower)) return false;
  return items
    .slice(at + 2, at + 2 + MAX_ITEMS_BEFORE_NOUN)
    .some(({ kind, lower }) => kind === 'word' && language.wordNouns.has(lower));
}
