import {
  attribute,
  quotedSpans,
  type AttributedQuote,
  type Candidate,
  type PeopleIndex,
} from '../../../attribution';
import type { Anchor, Decision, Kind, TextSpan } from '../../../shared/contract';
import { findMarked, overlaps, type MarkedQuote } from './marked-quotes';
import { project, toAnchor, toTextSpan, type Projection } from '../../../shared/projection';

/** A quote of a body, before it is a record. */
export interface FoundQuote {
  text: string;
  kind: Kind;
  anchor: Anchor;
  mention: TextSpan | null;
  cue: TextSpan | null;
  /** The fullest name that the text has for the speaker. */
  named: string | null;
  decision: Decision;
  /** documentId of the Official; set exactly where the decision is linked or suggested. */
  speaker: string | null;
  confidence: number | null;
  candidates: Candidate[];
  evidence: string[];
  /** Index in the same list. */
  partOf: number | null;
}

/** A body with its quotes, and with every other span that an editor may have reviewed. */
export interface BodyReading {
  projection: Projection;
  /** In the order of the text. */
  found: FoundQuote[];
  /** Other spans in quotation marks, or marked by an editor: a quote only if an editor said so. */
  others: FoundQuote[];
  /** Reported speech, which an editor may accept. */
  reported: FoundQuote[];
}

export interface BodyToRead {
  /** Strapi blocks. */
  body: unknown;
  locale: string;
  /** The day of the article, YYYY-MM-DD. */
  date: string;
  /** Quotes that an editor marked, with their former places. */
  marked?: MarkedQuote[];
}

/** Limits how many candidates an editor can choose from. */
const CANDIDATES = 5;

/** The attribution of words without a speaker. */
const NO_SPEECH = {
  kind: 'partial',
  mention: null,
  cue: null,
  named: null,
  decision: 'unresolved',
  speaker: null,
  confidence: null,
  candidates: [],
  evidence: [],
  partOf: null,
} satisfies Partial<FoundQuote>;

const toFound = (quote: AttributedQuote, projection: Projection): FoundQuote => ({
  text: quote.text,
  kind: quote.kind,
  anchor: toAnchor(projection, quote),
  mention: quote.mention && toTextSpan(projection, quote.mention),
  cue: quote.cue && toTextSpan(projection, quote.cue),
  named: quote.named?.text ?? null,
  decision: quote.decision,
  speaker: quote.speaker?.id ?? null,
  confidence: quote.speaker?.confidence ?? null,
  candidates: quote.candidates.slice(0, CANDIDATES),
  evidence: quote.evidence ?? [],
  partOf: null,
});

const keyOf = ({ start, end }: { start: number; end: number }) => `${start}:${end}`;

/** Reads the quotes of a body, the other spans that an editor may have reviewed, and the reported speech. */
export function readBody(
  { body, locale, date, marked = [] }: BodyToRead,
  people: PeopleIndex
): BodyReading {
  const projection = project(body);
  if (projection.text.trim() === '') return { projection, found: [], others: [], reported: [] };

  const { text, regions } = projection;
  const options = { lang: locale, people, date, explain: true };
  const all = attribute(text, { ...options, regions });
  const stored = all.filter(({ kind }) => kind !== 'indirect');
  const position = new Map(stored.map((quote, i) => [quote, i]));
  const found = stored.map(
    (quote): FoundQuote => ({
      ...toFound(quote, projection),
      partOf: quote.partOf === null ? null : (position.get(all[quote.partOf]) ?? null),
    })
  );
  const indirect = all.filter(({ kind }) => kind === 'indirect');

  const places = findMarked(text, marked, stored);
  const given = places.filter(({ kind }) => kind !== 'indirect');
  // Apart from the others: what an editor marked must not change who is taken to have said the rest.
  const withMarked = given.length
    ? attribute(text, { ...options, regions: [...regions, ...given.map(({ outer }) => outer)] })
    : [];
  const byPlace = new Map(withMarked.map((quote) => [keyOf(quote), quote]));
  const ofMarked = places.map((place): FoundQuote => {
    const engine =
      place.kind === 'indirect'
        ? indirect.find((quote) => overlaps(quote, place))
        : byPlace.get(keyOf(place));
    const anchor = toAnchor(projection, place);
    const read = engine ? toFound(engine, projection) : { ...NO_SPEECH, kind: place.kind };
    return { ...read, text: anchor.exact, anchor, partOf: null };
  });

  const taken = new Set([...stored, ...places].map(keyOf));
  const inMarks = quotedSpans(text, { lang: locale, regions })
    .filter((span) => !taken.has(keyOf(span)))
    .map((span): FoundQuote => {
      const anchor = toAnchor(projection, span);
      return { ...NO_SPEECH, text: anchor.exact, anchor };
    });
  return {
    projection,
    found,
    others: [...inMarks, ...ofMarked],
    reported: indirect.map((quote) => toFound(quote, projection)),
  };
}
