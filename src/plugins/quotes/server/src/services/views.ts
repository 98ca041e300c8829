import type { Core } from '@strapi/strapi';
import type {
  CandidateSummary,
  PersonSummary,
  QuotesResponse,
  QuoteView,
} from '../../../shared/contract';
import { quotesConfig } from '../config';
import { dayOfPiece, type ArticleRow } from '../pieces/article-row';
import { newPersonIn } from '../pieces/new-person';
import { SUMMARIZED, summaryOf, type OfficialDraft } from '../pieces/person-summary';
import { isSettled } from '../pieces/settled';
import { wordChanges } from '../pieces/word-changes';
import { OFFICIAL } from '../uids';
import type { FoundQuote } from '../pieces/read-body';
import { getService } from './index';
import type { QuoteRow } from './quote-rows';

/** How many people a search answers. */
const FOUND = 10;

/** Records as the desk shows them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function summaries(
    drafts: OfficialDraft[],
    day: string,
    locale?: string
  ): Promise<PersonSummary[]> {
    const published = await strapi.documents(OFFICIAL).findMany({
      status: 'published',
      filters: { documentId: { $in: drafts.map(({ documentId }) => documentId) } },
      fields: ['documentId'],
    });
    const isPublic = new Set(published.map(({ documentId }) => documentId));
    const ownLanguage = await strapi.plugin('i18n').service('locales').getDefaultLocale();
    const language = locale ?? ownLanguage;
    return drafts.map((draft) => ({
      ...summaryOf(draft, { day, language, ownLanguage }),
      published: isPublic.has(draft.documentId),
    }));
  }

  async function people(
    ids: string[],
    day: string,
    locale: string
  ): Promise<Map<string, PersonSummary>> {
    if (ids.length === 0) return new Map();
    const drafts = await strapi.documents(OFFICIAL).findMany({
      status: 'draft',
      filters: { documentId: { $in: [...new Set(ids)] } },
      ...SUMMARIZED,
    });
    const found = await summaries(drafts as unknown as OfficialDraft[], day, locale);
    return new Map(found.map((person) => [person.documentId, person]));
  }

  function candidatesOf(
    candidates: { id: string; confidence: number }[] | null,
    known: Map<string, PersonSummary>
  ): CandidateSummary[] {
    return (candidates ?? []).flatMap(({ id, confidence }) => {
      const person = known.get(id);
      return person ? [{ ...person, confidence }] : [];
    });
  }

  const idsIn = (candidates: { id: string }[] | null) => (candidates ?? []).map(({ id }) => id);

  return {
    /** Officials by their ids, as they are called in the language of a piece. */
    async people(ids: string[], day: string, locale: string): Promise<PersonSummary[]> {
      return [...(await people(ids, day, locale)).values()];
    },

    /** The quotes of a stored draft. */
    async ofArticle(article: ArticleRow): Promise<QuotesResponse> {
      const day = dayOfPiece(article, quotesConfig(strapi).dateField);
      const all = await getService(strapi, 'quoteRows').ofArticle(article.id);
      // What was dismissed and is not in the text any more is only kept for the case that it comes back.
      const rows = all.filter(({ review, anchor }) => review !== 'dismissed' || anchor !== null);
      const ids = rows.flatMap(({ speaker, candidates }) => [
        ...(speaker ? [speaker.documentId] : []),
        ...idsIn(candidates),
      ]);
      const known = await people(ids, day, article.locale);
      const newPerson = newPersonIn(article[quotesConfig(strapi).bodyField], article.locale);
      const position = new Map(rows.map(({ id }, i) => [id, i]));
      const data = rows.map(
        (row): QuoteView => ({
          ...this.view(row, known, position),
          newPerson: newPerson(row),
        })
      );
      const unsettled = data.filter(({ settled }) => !settled).length;
      return { data, meta: { locale: article.locale, unsettled } };
    },

    view(
      row: QuoteRow,
      known: Map<string, PersonSummary>,
      position: Map<number, number>
    ): Omit<QuoteView, 'newPerson'> {
      return {
        documentId: row.documentId,
        text: row.text,
        kind: row.kind,
        order: row.order,
        anchor: row.anchor,
        mention: row.mention,
        cue: row.cue,
        speaker: (row.speaker && known.get(row.speaker.documentId)) ?? null,
        attributionText: row.attributionText,
        decision: row.decision ?? 'unresolved',
        review: row.review ?? 'open',
        reason: row.reason,
        changes:
          row.review === 'needs-review' && row.settledAs && row.settledAs.text !== row.text
            ? wordChanges(row.settledAs.text, row.text)
            : null,
        confidence: row.confidence,
        evidence: row.evidence ?? [],
        candidates: candidatesOf(row.candidates, known),
        partOf: row.partOf ? (position.get(row.partOf.id) ?? null) : null,
        settled: isSettled({ ...row, hasSpeaker: row.speaker !== null }),
        confirmedBy: row.confirmedBy,
        confirmedAt: row.confirmedAt,
      };
    },

    /** Quotes found in a body that is not saved. */
    async ofFound(
      found: FoundQuote[],
      locale: string,
      day: string,
      body: unknown
    ): Promise<QuotesResponse> {
      const known = await people(
        found.flatMap(({ candidates, speaker }) => [
          ...idsIn(candidates),
          ...(speaker ? [speaker] : []),
        ]),
        day,
        locale
      );
      const newPerson = newPersonIn(body, locale);
      const data = found.map((quote, order): QuoteView => {
        const attributionText =
          quote.decision === 'unlisted' ? (quote.mention?.text ?? null) : null;
        const speaker = quote.speaker ? (known.get(quote.speaker) ?? null) : null;
        return {
          ...quote,
          documentId: null,
          order,
          speaker,
          attributionText,
          newPerson: newPerson(quote),
          review: 'open',
          reason: null,
          changes: null,
          candidates: candidatesOf(quote.candidates, known),
          settled: isSettled({
            ...quote,
            review: 'open',
            attributionText,
            hasSpeaker: speaker !== null,
          }),
          confirmedBy: null,
          confirmedAt: null,
        };
      });
      const unsettled = data.filter(({ settled }) => !settled).length;
      return { data, meta: { locale, unsettled } };
    },

    /** Officials by any of their names and offices, by name. */
    async search(query: string, day: string, locale?: string): Promise<PersonSummary[]> {
      const words = query.trim().split(/\s+/).filter(Boolean);
      const matches = words.map((word) => ({
        $or: [
          { name: { $containsi: word } },
          { alternateNames: { name: { $containsi: word } } },
          { officesHeld: { title: { $containsi: word } } },
          { officesHeld: { organization: { $containsi: word } } },
          { officesHeld: { titles: { title: { $containsi: word } } } },
        ],
      }));
      const drafts = await strapi.documents(OFFICIAL).findMany({
        status: 'draft',
        ...(matches.length > 0 && { filters: { $and: matches } as never }),
        ...SUMMARIZED,
        sort: 'name',
        limit: FOUND,
      });
      return summaries(drafts as unknown as OfficialDraft[], day, locale);
    },
  };
};
