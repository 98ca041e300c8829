/**
 * Reads passages: the text outside the quotations of a paragraph, or inside one quotation, as tokens in which each
 * quotation directly within is a single token. So the later stages see "Q, the minister said" whatever Q holds.
 */
import type { QuotationSpan } from '../types';
import { makeToken, tokenize } from './tokens';
import type { Token } from './tokens';
import type { Range } from '../types';
import type { Language } from '../languages/language';

export interface Passage extends Range {
  items: readonly Token[];
  /** Lower-case words of the items, for phrase lookups. */
  words: readonly string[];
  /** Number of the sentence of each item, from 0. */
  sentenceOf: readonly number[];
  /** First item of each sentence, and the number of items at the end. */
  sentenceStarts: readonly number[];
  paragraph: number;
  /** The region that this is the inside of; null for a paragraph. */
  container: number | null;
}

export interface Passages {
  /** One a paragraph. */
  outside: Passage[];
  /** One a region. */
  inside: Passage[];
}

const TERMINAL = /^[.!?…]$/;
const CLOSING = /^[)\]’'”]$/;
const isClosing = ({ text }: Token) => text.length === 1 && CLOSING.test(text);

/** Returns the passages of a text, from its paragraphs and its regions (ordered, with parents). */
export function readPassages(
  text: string,
  paragraphs: readonly Range[],
  regions: readonly QuotationSpan[],
  language: Language
): Passages {
  const children = new Map<number, number[]>();
  const ofParagraph = new Map<number, number[]>();
  regions.forEach((region, i) => {
    if (region.parent === null) pushTo(ofParagraph, region.paragraph, i);
    else pushTo(children, region.parent, i);
  });
  const read = (
    range: Range,
    within: readonly number[],
    paragraph: number,
    container: number | null
  ): Passage => {
    const items: Token[] = [];
    let at = range.start;
    for (const i of within) {
      const region = regions[i] as QuotationSpan;
      tokenize(text, at, region.outer.start, language.abbreviations, items);
      // A nickname is no token: the names around it are one.
      if (!region.isNickname) items.push(makeToken(text, region.start, region.end, 'quote', i));
      at = Math.max(at, region.outer.end);
    }
    tokenize(text, at, range.end, language.abbreviations, items);
    const { sentenceOf, sentenceStarts } = splitSentences(items, language);
    return {
      start: range.start,
      end: range.end,
      items,
      words: items.map((item) => item.lower),
      sentenceOf,
      sentenceStarts,
      paragraph,
      container,
    };
  };
  return {
    outside: paragraphs.map((range, i) => read(range, ofParagraph.get(i) ?? [], i, null)),
    inside: regions.map((region, i) => read(region, children.get(i) ?? [], region.paragraph, i)),
  };
}

function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Limits the words before the verb of a tag such as "the Belarusian defence minister said". */
const MAX_WORDS_BEFORE_VERB = 7;

/**
 * Returns whether "X said" begins at an item, because what follows a quotation that ends in "?" may still be its tag.
 */
function tagBegins(items: readonly Token[], from: number, language: Language): boolean {
  for (let i = from; i < Math.min(items.length, from + MAX_WORDS_BEFORE_VERB); i++) {
    const item = items[i] as Token;
    if (item.kind === 'quote' || item.kind === 'punctuation') return false;
    const cue = language.cues.get(item.lower);
    if (cue && i > from && cue.class === 'say' && cue.forms.includes('finite')) {
      const next = items[i + 1];
      return (
        !next ||
        next.kind === 'punctuation' ||
        next.kind === 'quote' ||
        !language.complementizers.has(next.lower)
      );
    }
  }
  return false;
}

function splitSentences(
  items: readonly Token[],
  language: Language
): Pick<Passage, 'sentenceOf' | 'sentenceStarts'> {
  const sentenceOf: number[] = [];
  const sentenceStarts = [0];
  for (let i = 0; i < items.length; i++) {
    sentenceOf.push(sentenceStarts.length - 1);
    const item = items[i] as Token;
    let next = i + 1;
    while (next < items.length && next < i + 3 && isClosing(items[next] as Token)) next++;
    const following = items[next];
    if (!following || next !== i + 1) continue;
    const begins = following.capital || following.kind === 'quote' || following.kind === 'number';
    if (item.kind === 'punctuation' && TERMINAL.test(item.text)) {
      if (begins || /^[([—–―•*#@$£€-]$/.test(following.text)) sentenceStarts.push(i + 1);
    } else if (item.kind === 'quote' && begins && /[.!?…][)\]’'”"]*$/.test(item.text)) {
      const tag = following.capital && !item.text.endsWith('.') && tagBegins(items, next, language);
      if (!tag) sentenceStarts.push(i + 1);
    }
  }
  sentenceStarts.push(items.length);
  return { sentenceOf, sentenceStarts };
}
