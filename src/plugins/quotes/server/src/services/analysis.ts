import type { Core } from '@strapi/strapi';
import { attribute, peopleNamed, type Candidate } from '../../../attribution';
import type { Anchor, Decision, Kind, TextSpan } from '../../../shared/contract';
import { project, toAnchor, toTextSpan } from '../pieces/projection';
import { getService } from './index';

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

export interface AnalysisInput {
  /** Strapi blocks. */
  body: unknown;
  locale: string;
  /** The day of the piece, YYYY-MM-DD. */
  date: string;
}

/** How many candidates are kept for an editor to choose from. */
const CANDIDATES = 5;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The quotes in marks of a body, in the order of the text. Reported speech is not among them. */
  async find({ body, locale, date }: AnalysisInput): Promise<FoundQuote[]> {
    const projection = project(body);
    if (projection.text.trim() === '') return [];

    const people = await getService(strapi, 'people').current();
    const { text, regions } = projection;
    const all = attribute(text, { lang: locale, people, date, regions, explain: true });
    const stored = all.filter(({ kind }) => kind !== 'indirect');
    const position = new Map(stored.map((quote, i) => [quote, i]));
    return stored.map((quote) => ({
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
    }));
  },

  /** documentIds of the officials whom a body names in full. */
  async people({ body, locale, date }: AnalysisInput): Promise<string[]> {
    const { text, regions } = project(body);
    const people = await getService(strapi, 'people').current();
    return peopleNamed(text, { lang: locale, people, date, regions });
  },
});
