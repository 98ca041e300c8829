import {
  attribute,
  stretchesInMarks,
  type Candidate,
  type PeopleIndex,
} from '../../../attribution';
import type { Anchor, Decision, Kind, TextSpan } from '../../../shared/contract';
import { project, toAnchor, toTextSpan, type Projection } from './projection';

/** A quote as it stands in a body, before it is a record. */
export interface FoundQuote {
  text: string;
  kind: Kind;
  anchor: Anchor;
  mention: TextSpan | null;
  cue: TextSpan | null;
  decision: Decision;
  /** documentId of the Official; set exactly where the decision is linked or suggested. */
  speaker: string | null;
  confidence: number | null;
  candidates: Candidate[];
  evidence: string[];
  /** Index in the same list. */
  partOf: number | null;
}

/** A body with its quotes, and with all else that stands in marks: what an editor settled may be there. */
export interface BodyReading {
  projection: Projection;
  /** In the order of the text. */
  found: FoundQuote[];
  /** Not taken for speech. */
  others: FoundQuote[];
}

export interface BodyToRead {
  /** Strapi blocks. */
  body: unknown;
  locale: string;
  /** The day of the piece, YYYY-MM-DD. */
  date: string;
}

/** How many candidates are kept for an editor to choose from. */
const CANDIDATES = 5;

/** What can be said of words in marks that nobody seems to have spoken. */
const NO_SPEECH = {
  kind: 'partial',
  mention: null,
  cue: null,
  decision: 'unresolved',
  speaker: null,
  confidence: null,
  candidates: [],
  evidence: [],
  partOf: null,
} satisfies Partial<FoundQuote>;

/** The quotes of a body, and what else stands in marks in it. Reported speech is not among them. */
export function readBody({ body, locale, date }: BodyToRead, people: PeopleIndex): BodyReading {
  const projection = project(body);
  if (projection.text.trim() === '') return { projection, found: [], others: [] };

  const { text, regions } = projection;
  const all = attribute(text, { lang: locale, people, date, regions, explain: true });
  const stored = all.filter(({ kind }) => kind !== 'indirect');
  const position = new Map(stored.map((quote, i) => [quote, i]));
  const found = stored.map(
    (quote): FoundQuote => ({
      text: quote.text,
      kind: quote.kind,
      anchor: toAnchor(projection, quote),
      mention: quote.mention && toTextSpan(projection, quote.mention),
      cue: quote.cue && toTextSpan(projection, quote.cue),
      decision: quote.decision,
      speaker: quote.speaker?.id ?? null,
      confidence: quote.speaker?.confidence ?? null,
      candidates: quote.candidates.slice(0, CANDIDATES),
      evidence: quote.evidence ?? [],
      partOf: quote.partOf === null ? null : (position.get(all[quote.partOf]) ?? null),
    })
  );
  const taken = new Set(stored.map(({ start, end }) => `${start}:${end}`));
  const others = stretchesInMarks(text, { lang: locale, regions })
    .filter(({ start, end }) => !taken.has(`${start}:${end}`))
    .map((span): FoundQuote => {
      const anchor = toAnchor(projection, span);
      return { ...NO_SPEECH, text: anchor.exact, anchor };
    });
  return { projection, found, others };
}
