import { attributionOfEngine } from './engine-attribution';
import type { Core } from '@strapi/strapi';
import type {
  OutdatedQuotes,
  PersonSummary,
  QuotesResponse,
  QuoteView,
  ScheduleNotice,
} from '../../../shared/contract';
import { bodyKey, project, type Projection } from '../../../shared/projection';
import {
  isComparable,
  nameOf,
  saidByAnother,
  withFingerprint,
} from '../publishing/checks/shared-wording';
import { BODY } from '../article-type';
import { dayOfArticle, type ArticleRow } from '../repositories/article-row';
import { scheduleNotice } from '../dashboard/article-states';
import { placesOfWords } from './find-places';
import { outdatedIn } from '../analysis/outdated-quotes';
import { asRow } from '../analysis/plan-quotes';
import type { FoundQuote } from '../analysis/read-body';
import { isReviewed } from './is-reviewed';
import { wordChanges } from './word-changes';
import type { SavePlan } from '../analysis/analysis';
import { getService } from '../get-service';
import type { QuoteRow } from '../repositories/quote-row';

/** A quote to show: a row, or what a save would make of one. */
interface Shown {
  row: Partial<QuoteRow> & Pick<QuoteRow, 'text' | 'kind'>;
  /** documentId of the Official. */
  speaker: string | null;
  partOf: number | null;
}

/** The context that the quotes of a list share. */
interface ArticleContext {
  /** documentId of the article; null for one that was never saved. */
  documentId: string | null;
  locale: string;
  day: string;
  projection: Projection;
  schedule?: ScheduleNotice | null;
  outdated?: OutdatedQuotes | null;
}

/** Shows quotes as the admin's panel does. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** The same utterances in the other languages of the article, by documentId. */
  async function translationsOf(
    shown: Shown[],
    locale: string
  ): Promise<Map<string, QuoteView['translations']>> {
    const ids = shown.flatMap(({ row }) => row.documentId ?? []);
    const found = await getService(strapi, 'quoteRows').translations(ids, locale);
    const byId = new Map<string, QuoteView['translations']>();
    for (const { documentId, ...translation } of found)
      byId.set(documentId, [...(byId.get(documentId) ?? []), translation]);
    return byId;
  }

  /** Finds public articles that have the words of a quote under another speaker, by the quote. */
  async function conflictsOf(
    shown: Shown[],
    { documentId, locale }: ArticleContext
  ): Promise<Map<Shown, NonNullable<QuoteView['otherSpeaker']>>> {
    const compared = shown.filter(({ row }) => row.review !== 'dismissed' && isComparable(row));
    const rows = compared.map(({ row, speaker }) =>
      withFingerprint({ ...row, speaker: speaker && { documentId: speaker } } as QuoteRow)
    );
    const found = await getService(strapi, 'sharedWording').find(rows, documentId ?? '', locale);
    return new Map(
      compared.flatMap((quote, i) => {
        const [other] = saidByAnother(rows[i]!, found);
        return other
          ? [[quote, { name: nameOf(other), title: other.article?.title ?? '' }] as const]
          : [];
      })
    );
  }

  async function toViews(shown: Shown[], context: ArticleContext): Promise<QuoteView[]> {
    const ids = shown.flatMap(({ row, speaker }) => [
      ...(speaker ? [speaker] : []),
      ...(row.candidates ?? []).map(({ id }) => id),
    ]);
    const people = await getService(strapi, 'officialViews').people(
      ids,
      context.day,
      context.locale
    );
    const translations = await translationsOf(shown, context.locale);
    const conflicts = await conflictsOf(shown, context);
    const { projection, locale } = context;
    const spellings = await getService(strapi, 'spellings').offers(shown, projection, locale);
    return shown.map((quote, order) => ({
      ...viewOf(quote, order, people, projection),
      spelling: spellings.get(quote) ?? null,
      translations: translations.get(quote.row.documentId ?? '') ?? [],
      otherSpeaker: conflicts.get(quote) ?? null,
    }));
  }

  async function answer(
    shown: Shown[],
    reported: FoundQuote[],
    context: ArticleContext
  ): Promise<QuotesResponse> {
    const data = await toViews(shown, context);
    const offered = await toViews(reported.map(shownFound), context);
    return {
      data,
      reported: offered,
      meta: {
        locale: context.locale,
        pendingQuotes: data.filter(({ reviewed }) => !reviewed).length,
        body: bodyKey(context.projection),
        date: context.day,
        schedule: context.schedule ?? null,
        outdated: context.outdated ?? null,
        people: getService(strapi, 'people').version(),
      },
    };
  }

  /** Names the officials whom quotes of a draft would lead to if its text was read again; null if nothing would change. */
  async function outdatedOf(article: ArticleRow, plan: SavePlan): Promise<OutdatedQuotes | null> {
    const { found, lost } = outdatedIn(plan);
    if (article.publishedAt || found.size + lost === 0) return null;
    const { locale } = article;
    const ids = [...found.keys()];
    const people = await getService(strapi, 'officialViews').people(
      ids,
      dayOfArticle(article),
      locale
    );
    return {
      found: ids.flatMap((id) => {
        const person = people.get(id);
        return person ? [{ documentId: id, name: person.name, ...found.get(id)! }] : [];
      }),
      lost,
    };
  }

  return {
    /** The quotes of a stored version of an article, and the reported speech of its body. */
    async ofArticle(article: ArticleRow): Promise<QuotesResponse> {
      const body = article[BODY];
      const plan = await getService(strapi, 'analysis').previewSave(article, body, null);
      const rows = plan.earlier.filter(isShown);
      const position = new Map(rows.map(({ id }, i) => [id, i]));
      const shown = rows.map(
        (row): Shown => ({
          row,
          speaker: row.speaker?.documentId ?? null,
          partOf: row.partOf ? (position.get(row.partOf.id) ?? null) : null,
        })
      );
      return answer(shown, plan.reported, {
        documentId: article.documentId,
        locale: article.locale,
        day: dayOfArticle(article),
        projection: project(body),
        schedule: scheduleNotice(article),
        outdated: await outdatedOf(article, plan),
      });
    },

    /**
     * The quotes that a draft will have once a body is saved.
     * @param documentId of the article; null for one that was never saved
     */
    async ofPlan(documentId: string | null, plan: SavePlan): Promise<QuotesResponse> {
      const { input, reading, reported } = plan;
      const kept = plan.kept.filter((quote) => isShown(asRow(quote)));
      const position = new Map(kept.map((quote, i) => [plan.kept.indexOf(quote), i]));
      const shown = kept.map((quote): Shown => {
        const { speaker, partOf } = quote;
        const row = asRow(quote) as Shown['row'];
        return { row, speaker, partOf: partOf === null ? null : (position.get(partOf) ?? null) };
      });
      return answer(shown, reported, {
        documentId,
        locale: input.locale,
        day: input.date,
        projection: reading.projection,
      });
    },
  };
};

/** A dismissed quote that is not in the text any more is kept only in case it returns. */
const isShown = ({ review, anchor }: Partial<QuoteRow>) => review !== 'dismissed' || anchor != null;

const shownFound = ({ speaker, ...found }: FoundQuote): Shown => ({
  row: {
    ...found,
    partOf: null,
    speaker: null,
    attributionText: attributionOfEngine(found),
  },
  speaker,
  partOf: null,
});

function viewOf(
  { row, speaker: speakerId, partOf }: Shown,
  order: number,
  people: Map<string, PersonSummary>,
  projection: Projection
): QuoteView {
  const { reviewedAs = null, candidates, anchor = null, attributionText = null } = row;
  const speaker = (speakerId && people.get(speakerId)) || null;
  const decision = row.decision ?? 'unresolved';
  const review = row.review ?? 'open';
  const isInDoubt = review === 'needs-review';
  return {
    documentId: row.documentId ?? null,
    text: row.text,
    kind: row.kind,
    order,
    anchor,
    mention: row.mention ?? null,
    cue: row.cue ?? null,
    speaker,
    attributionText,
    named: speaker ? null : (row.named ?? null),
    spelling: null,
    decision,
    review,
    reason: row.reason ?? null,
    changes:
      isInDoubt && reviewedAs && reviewedAs.text !== row.text
        ? wordChanges(reviewedAs.text, row.text)
        : null,
    confidence: row.confidence ?? null,
    evidence: row.evidence ?? [],
    candidates: (candidates ?? []).flatMap(({ id, confidence }) => {
      const person = people.get(id);
      return person ? [{ ...person, confidence }] : [];
    }),
    partOf,
    reviewed: isReviewed({
      kind: row.kind,
      decision,
      review,
      attributionText,
      hasSpeaker: speaker !== null,
    }),
    marked: row.marked === true,
    translations: [],
    otherSpeaker: null,
    places: isInDoubt && !anchor ? placesOfWords(projection, reviewedAs?.text ?? row.text) : [],
    confirmedBy: row.confirmedBy ?? null,
    confirmedAt: row.confirmedAt ?? null,
  };
}
