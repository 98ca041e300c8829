/**
 * Reads the project's own gold set: articles written for it, with every quotation in them.
 *
 * `<lang>.json` is a list of articles (`GoldEntry`). Quotations and mentions are given by their words, which must occur in the
 * article once, or be counted with `nth` and `mentionNth` (from 1, over the whole article; only whole words count). A mention
 * that occurs more than once is taken from the paragraph of its quotation, if it is there once outside of it.
 *
 * Everything in marks is either in `quotes` or in `notSpeech`, and so is all reported speech in `quotes`. A reported clause
 * begins with its "that" and ends before the punctuation after it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Person, Range, Span } from '../../src/plugins/quotes/attribution';
import type { GoldArticle, GoldQuote, SpeakerType } from '../helpers/scoring/score';

export interface GoldEntryQuote {
  text: string;
  nth?: number;
  kind: Kind;
  /** The noun phrase nearest the reporting word that names the speaker; null where there is none. */
  mention: string | null;
  mentionNth?: number;
  /** Id of a person with a record, or null. */
  speaker: string | null;
  /** Two who speak together. */
  speakers?: string[];
  /** Needed where `speaker` is null. */
  type?: SpeakerType;
}

export interface GoldEntry {
  id: string;
  lang: string;
  date: string | null;
  /** The phenomena that the article was written for. */
  about: string[];
  /** Paragraphs. */
  text: string[];
  quotes: GoldEntryQuote[];
  notSpeech?: (string | { text: string; nth?: number })[];
}

/** The gold of an article, with the words of its quotations. */
export interface MarkedArticle extends GoldArticle {
  quotes: readonly (GoldQuote & Span)[];
  notSpeech: readonly Span[];
}

/** An article as the scorer and `attribute` take it. */
export interface CorpusArticle {
  id: string;
  lang: string;
  date: string | null;
  about: readonly string[];
  text: string;
  gold: MarkedArticle;
}

export interface Corpus {
  articles: CorpusArticle[];
  people: Person[];
}

const FOLDER = __dirname;

const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;

/** Returns the languages that have a gold set. */
export const goldLanguages = (): string[] =>
  ['en', 'ru', 'be'].filter((lang) => existsSync(join(FOLDER, `${lang}.json`)));

/** Reads the gold set of a language. Throws, naming article and words, where words are absent or ambiguous. */
export function readCorpus(lang: string): Corpus {
  const entries = readJson<GoldEntry[]>(`${lang}.json`);
  const people = readJson<Person[]>('people.json');
  const ids = new Set<string>();
  for (const { id } of entries) {
    if (ids.has(id)) throw new Error(`${lang}.json: two articles are called ${id}`);
    ids.add(id);
  }
  return { articles: entries.map((entry) => buildArticle(entry, people)), people };
}

/** Turns an entry into the scorer's form. */
export function buildArticle(entry: GoldEntry, people: readonly Person[]): CorpusArticle {
  const text = entry.text.join('\n');
  const listed = new Set(people.map((person) => person.id));
  const fail = (words: string, problem: string): never => {
    throw new Error(`${entry.id}: “${words}” ${problem}`);
  };
  const one = (words: string, nth: number | undefined): Span => {
    const found = occurrences(text, words);
    if (found.length === 0) return fail(words, 'is not in the text');
    if (nth === undefined && found.length > 1)
      return fail(words, `is there ${found.length} times: say which (nth)`);
    return found[(nth ?? 1) - 1] ?? fail(words, `is there only ${found.length} times`);
  };
  const mentionOf = ({ mention, mentionNth }: GoldEntryQuote, quote: Range): Span | null => {
    if (mention === null) return null;
    const found = occurrences(text, mention);
    if (mentionNth !== undefined || found.length < 2) return one(mention, mentionNth);
    const from = text.lastIndexOf('\n', quote.start) + 1;
    const end = text.indexOf('\n', quote.end);
    const near = found.filter(
      (span) =>
        span.start >= from &&
        (end < 0 || span.end <= end) &&
        (span.end <= quote.start || span.start >= quote.end)
    );
    return near.length === 1
      ? (near[0] as Span)
      : fail(mention, `is ${near.length} times beside “${quoteWords(text, quote)}”: mentionNth`);
  };
  const quotes = entry.quotes.map((quote): GoldQuote & Span => {
    const span = one(quote.text, quote.nth);
    for (const id of [quote.speaker, ...(quote.speakers ?? [])])
      if (id !== null && !listed.has(id)) fail(quote.text, `has the speaker ${id}, who is unknown`);
    const speakerType = quote.type ?? (quote.speakers ? 'joint' : 'person');
    const named = quote.speaker !== null || quote.speakers !== undefined;
    if (!named && !quote.type) fail(quote.text, 'has neither a speaker nor a type');
    if (named !== (speakerType === 'person' || speakerType === 'joint'))
      fail(quote.text, `has a speaker that does not go with the type ${speakerType}`);
    return {
      ...span,
      kind: quote.kind,
      mention: mentionOf(quote, span),
      speaker: quote.speaker,
      ...(quote.speakers && { speakers: quote.speakers }),
      speakerType,
      // Tells the scorer that all quotes within quotes are listed.
      nestedIn: null,
    };
  });
  const notSpeech = (entry.notSpeech ?? []).map((words) =>
    typeof words === 'string' ? one(words, undefined) : one(words.text, words.nth)
  );
  const { id, lang, date, about } = entry;
  return { id, lang, date, about, text, gold: { id, quotes, notSpeech } };
}

const quoteWords = (text: string, { start, end }: Range) => text.slice(start, end);

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Finds whole words: not as a part of longer words. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  const cutsWord = (at: number) => WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!cutsWord(at) && !cutsWord(end)) found.push({ start: at, end, text: words });
  }
  return found;
}
