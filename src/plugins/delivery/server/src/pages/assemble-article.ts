import type { ArticlePage, ArticleLink, ArticleQuote } from '../../../shared/contract';
import { officeIn, officialSummary, toAgreement, type Context } from './summaries';
import { namedIn, type StoredArticle, type StoredQuote } from '../projections/article';
import type { Find, FoundArticle } from '../store/find';
import type { RecordHeader } from '../store/records';
import type { Tag } from '../invalidation/changes';

/** An answer and what it depends on. */
export interface Tagged<Answer> {
  answer: Answer;
  tags: Tag[];
}

/** An article without what costs most to make and is not always needed (`article-json.ts`). */
export type ArticleCore = Omit<ArticlePage, 'body' | 'jsonLd'>;

export interface AssembledArticle extends Tagged<ArticleCore> {
  /** Its blocks, as JSON. */
  body: string;
}

export const toLink = ({ documentId, locale, slug, title }: RecordHeader): ArticleLink => ({
  documentId,
  locale,
  slug,
  title,
});

function toQuote(quote: StoredQuote, context: Context): ArticleQuote {
  const { speaker, office } = quote;
  const official = speaker ? context.officials.get(speaker) : undefined;
  return {
    ...quote,
    speaker: official ? officialSummary(official, context) : null,
    office: officeIn(office, official, context.locale),
    agreements: quote.agreements.filter((documentId) => context.agreements.has(documentId)),
  };
}

/** Lists every official on the page: speakers, then mentioned, then signatories. */
function allOfficials({ officials, agreements }: Named, context: Context): string[] {
  const signatories = agreements.flatMap(
    (documentId) =>
      context.agreements
        .get(documentId)
        ?.parties.flatMap((party) => party.signatories.flatMap(({ official }) => official ?? [])) ??
      []
  );
  return [...new Set([...officials, ...signatories])];
}

type Named = ReturnType<typeof namedIn>;

interface Adjacent {
  translations: ArticleLink[];
  previous: ArticleLink | null;
  next: ArticleLink | null;
}

function assembleOne(
  stored: StoredArticle,
  named: Named,
  context: Context,
  adjacent: Adjacent
): ArticleCore {
  const { quotes, ...rest } = stored;
  const present = <Value>(documentIds: string[], records: ReadonlyMap<string, Value>) =>
    documentIds.flatMap((documentId) => records.get(documentId) ?? []);
  return {
    ...rest,
    quotes: quotes.map((quote) => toQuote(quote, context)),
    officials: present(allOfficials(named, context), context.officials).map((official) =>
      officialSummary(official, context)
    ),
    agreements: present(named.agreements, context.agreements).map((agreement) =>
      toAgreement(agreement, context)
    ),
    ...adjacent,
  };
}

/** Lists the tags of a page. A record that is not public has a tag as well, because it may be published. */
function tagsOf(article: ArticleCore, named: Named, context: Context): Tag[] {
  const neighbourTags = [article.previous, article.next].flatMap((link) => link ?? []);
  const { agreements } = named;
  const related = agreements.flatMap(
    (documentId) => context.agreements.get(documentId)?.relatedAgreements ?? []
  );
  return [
    ...[article, ...neighbourTags].map(({ documentId }) => `article:${documentId}`),
    ...article.quotes.map(({ documentId }) => `quote:${documentId}`),
    ...allOfficials(named, context).map((documentId) => `official:${documentId}`),
    ...agreements.map((documentId) => `agreement:${documentId}`),
    ...related.map(({ agreement }) => `agreement:${agreement}`),
  ];
}

/**
 * Assembles articles with everything on their pages, in at most four statements of SQL however many they are.
 * @param found articles of one locale
 */
export async function assemble(
  find: Find,
  found: FoundArticle[],
  defaultLocale: string
): Promise<AssembledArticle[]> {
  if (found.length === 0) return [];
  const named = found.map(({ value }) => namedIn(value));
  const wanted = found.flatMap(({ documentId }, i) => [
    documentId,
    ...named[i]!.officials,
    ...named[i]!.agreements,
  ]);
  const [first, neighbours] = await Promise.all([
    find.named([...new Set(wanted)]),
    find.neighbours(found),
  ]);

  // The records that the agreements name.
  const more = [...first.agreements.values()].flatMap((agreement) => [
    ...agreement.parties.flatMap(({ signatories }) =>
      signatories.flatMap(({ official }) => official ?? [])
    ),
    ...agreement.relatedAgreements.map((related) => related.agreement),
  ]);
  const missing = more.filter((id) => !first.officials.has(id) && !first.agreements.has(id));
  const second = await find.named([...new Set(missing)]);

  const officials = new Map([...first.officials, ...second.officials]);
  const agreements = new Map([...first.agreements, ...second.agreements]);
  return found.map(({ documentId, locale, value, body }, i) => {
    const { previous, next } = neighbours[i]!;
    const context = { locale, defaultLocale, officials, agreements };
    const answer = assembleOne(value, named[i]!, context, {
      translations: first.articles
        .filter((other) => other.documentId === documentId && other.locale !== locale)
        .map(toLink),
      previous: previous && toLink(previous),
      next: next && toLink(next),
    });
    return { answer, body, tags: [...new Set(tagsOf(answer, named[i]!, context))] };
  });
}
