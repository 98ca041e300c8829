/** Holds what every stage of re-anchoring reads and writes: both texts as tokens, former places, taken places. */
import { CAPITAL, STOP, namesPerson } from './preceding-context';
import { align } from './alignment';
import type { Alignment } from './alignment';
import { lineOf, tokenAt, tokenize } from './tokens';
import type { Tokens, Vocabulary } from './tokens';
import type { Anchor, EarlierQuote, Place, ReanchorInput } from './types';
import { around, endOf, shared, surroundings } from './context';
import type { Context, Span } from './context';

/** The context that an anchor keeps may begin or end within a word; then it has at least this length. */
const MIN_CUT_LENGTH = 31;

function add<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const keyOf = (ids: readonly number[]) => ids.join();

export class Search {
  readonly earlier: readonly EarlierQuote[];
  readonly places: readonly Place[];
  /** True if not a character of the text differs. */
  readonly isUnchanged: boolean;
  readonly now: Tokens;
  readonly placeTokens: readonly Span[];
  /** Words of each earlier quote. */
  readonly keys: readonly string[];
  /** Index of the earlier quote that has a place, or -1. */
  readonly ownerOf: Int32Array;
  /** Index of the place that an earlier quote has, or -1. */
  readonly placeOf: Int32Array;
  /** Places that fit an earlier quote equally well. */
  readonly tied = new Map<number, number[]>();
  private readonly vocabulary: Vocabulary = new Map();
  private readonly capitals = new Set<number>();
  private readonly stops = new Set<number>();
  private readonly forms: string[] = [];
  private formsRead = 0;
  private readonly input: ReanchorInput;
  private readonly contexts = new Map<number, Context>();
  private readonly placeContexts = new Map<number, Context>();
  private readonly placesByKey = new Map<string, number[]>();
  private readonly placesByFirst = new Map<number, number[]>();
  private history: { before: Tokens; alignment: Alignment } | null = null;
  private readonly blocking = new Map<number, Span | null>();

  constructor(input: ReanchorInput) {
    this.input = input;
    this.earlier = input.earlier;
    this.places = input.places;
    this.isUnchanged = input.before?.text === input.now.text;
    this.ownerOf = new Int32Array(input.places.length).fill(-1);
    this.placeOf = new Int32Array(input.earlier.length).fill(-1);
    this.now = tokenize(input.now.text, this.vocabulary);
    this.placeTokens = input.places.map(({ start, end }) => {
      const [first, last] = [tokenAt(this.now, start), tokenAt(this.now, end)];
      return { first, last, key: keyOf(this.now.ids.slice(first, last)) };
    });
    this.placeTokens.forEach(({ key, first }, i) => {
      add(this.placesByKey, key, i);
      add(this.placesByFirst, first, i);
    });
    this.keys = input.earlier.map(({ text }) => this.keyOfText(text));
  }

  /** Reads the text before and aligns it with the text now: the costly part, once. */
  alignTexts(): void {
    if (!this.input.before) return;
    const before = tokenize(this.input.before.text, this.vocabulary);
    this.history = { before, alignment: align(before, this.now) };
    this.contexts.clear();
  }

  keyOfText(text: string): string {
    return keyOf(tokenize(text, this.vocabulary).ids);
  }

  /** Returns the places with the same words, in the order of the text. */
  placesWith(key: string): readonly number[] {
    return this.placesByKey.get(key) ?? [];
  }

  isFree(place: number): boolean {
    return this.ownerOf[place] < 0;
  }

  isPending(quote: number): boolean {
    return this.placeOf[quote] < 0;
  }

  assign(quote: number, place: number): void {
    this.ownerOf[place] = quote;
    this.placeOf[quote] = place;
  }

  /** Locates an earlier quote in the text before; null where that is missing or does not fit its words. */
  stood(quote: number): Span | null {
    const known = this.blocking.get(quote);
    if (known !== undefined) return known;
    const span = this.locate(quote);
    if (this.history) this.blocking.set(quote, span);
    return span;
  }

  private locate(quote: number): Span | null {
    const { anchor } = this.earlier[quote];
    const block = anchor && this.input.before?.blocks[anchor.block];
    if (!anchor || !block || !this.history) return null;
    const { before } = this.history;
    const first = tokenAt(before, block.start + anchor.start);
    const last = tokenAt(before, block.start + anchor.end);
    const key = keyOf(before.ids.slice(first, last));
    return first < last && key === this.keys[quote] ? { first, last, key } : null;
  }

  /** Returns the token that a token of the text before has become, or -1. */
  tokenNow(token: number): number {
    return this.history?.alignment.tokenNow[token] ?? -1;
  }

  /** Returns the place of the unchanged words of a quote, if they did not change their order; or -1. */
  mappedPlace(quote: number): number {
    const stood = this.stood(quote);
    if (!stood) return -1;
    const starting = this.placesByFirst.get(this.tokenNow(stood.first)) ?? [];
    return starting.find((place) => this.placeTokens[place].key === stood.key) ?? -1;
  }

  /** Returns whether the paragraph of a quote was moved. */
  wasCarried(quote: number): boolean {
    const stood = this.stood(quote);
    if (!stood || !this.history) return false;
    const { before, alignment } = this.history;
    return alignment.movedLines.has(lineOf(before, stood.first));
  }

  contextOf(quote: number): Context {
    let context = this.contexts.get(quote);
    if (!context) this.contexts.set(quote, (context = this.readContext(quote)));
    return context;
  }

  private readContext(quote: number): Context {
    const stood = this.stood(quote);
    if (stood && this.history) return around(this.history.before, stood);
    const { anchor, reviewedState } = this.earlier[quote];
    return this.contextOfAnchor(anchor ?? reviewedState?.anchor ?? null);
  }

  /** Returns the whole words that an anchor keeps around its quote. */
  contextOfAnchor(anchor: Anchor | null): Context {
    if (!anchor) return { left: [], right: [] };
    const left = tokenize(anchor.prefix, this.vocabulary).ids;
    const right = tokenize(anchor.suffix, this.vocabulary).ids;
    if (anchor.prefix.length >= MIN_CUT_LENGTH) left.shift();
    if (anchor.suffix.length >= MIN_CUT_LENGTH) right.pop();
    return { left: left.reverse(), right };
  }

  contextOfPlace(place: number): Context {
    let context = this.placeContexts.get(place);
    if (!context)
      this.placeContexts.set(place, (context = around(this.now, this.placeTokens[place])));
    return context;
  }

  /** Counts the tokens around a quote and around a place that are the same, outwards. */
  sharedContext(quote: number, place: number): number {
    return shared(this.contextOf(quote), this.contextOfPlace(place));
  }

  /** Returns whether a place has everything around it that an anchor keeps. */
  keepsContext(anchor: Anchor | null, place: number): boolean {
    const kept = this.contextOfAnchor(anchor);
    return shared(kept, this.contextOfPlace(place)) === kept.left.length + kept.right.length;
  }

  /**
   * Returns the words around a quote in its own paragraph, and the preceding context, which tells who speaks where no
   * person is named.
   */
  surroundingsBefore(quote: number): { own: number[]; precedingContext: number[] } | null {
    const stood = this.stood(quote);
    return stood && this.history ? surroundings(this.history.before, stood, this.hasNames) : null;
  }

  surroundingsNow(place: number): { own: number[]; precedingContext: number[] } {
    return surroundings(this.now, this.placeTokens[place], this.hasNames);
  }

  /** Returns the tokens that may be names: with a capital letter, and not a sentence of their own ("Yes."). */
  namesAmong(ids: readonly number[]): number[] {
    this.readForms();
    return ids.filter(
      (id, i) =>
        this.capitals.has(id) && !(this.startsSentence(ids, i) && this.stops.has(ids[i + 1] ?? -1))
    );
  }

  private readonly hasNames = (ids: readonly number[]): boolean => {
    this.readForms();
    return namesPerson(ids.map((id) => this.forms[id]));
  };

  private startsSentence(ids: readonly number[], i: number): boolean {
    const before = ids[i - 1];
    return before === undefined || this.stops.has(before);
  }

  /** Reads the forms of the tokens known so far: which have a capital, and which end a sentence. */
  private readForms(): void {
    if (this.formsRead === this.vocabulary.size) return;
    for (const [form, id] of this.vocabulary) {
      this.forms[id] = form;
      if (CAPITAL.test(form)) this.capitals.add(id);
      if (STOP.test(form)) this.stops.add(id);
    }
    this.formsRead = this.vocabulary.size;
  }

  /** Reads stored paragraphs in the form of `surroundingsNow`. */
  precedingContextOf(text: string): number[] {
    const tokens = tokenize(text, this.vocabulary);
    return tokens.lines.flatMap((line) => endOf(tokens, line));
  }
}
