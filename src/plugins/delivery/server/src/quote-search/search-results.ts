import type { Facet, Statement, StatementFacets } from '../../../shared/contract';
import { agreementSummary, officeIn, officialSummary } from '../pages/summaries';
import type { Part } from './search-query';
import { highlight } from './match';
import type { Counts, FoundStatement } from './find-quotes';
import type { Found } from '../store/find';
import { toLink } from '../pages/assemble-article';
import type { Tag } from '../invalidation/changes';

/** Everything that a statement names, whether or not it is public. */
export const namedBy = ({ value }: FoundStatement): string[] => [
  value.pieceId,
  ...(value.speaker ? [value.speaker] : []),
  ...value.agreements,
];

/** A statement for readers, or null where its piece has been taken back since it was found. */
export function toStatement(
  { value }: FoundStatement,
  { officials, agreements, pieces }: Found,
  { ownLanguage, search }: { ownLanguage: string; search?: Part[] }
): Statement | null {
  const { pieceId, speaker, office, locale, agreements: about, ...rest } = value;
  const piece = pieces.find((one) => one.documentId === pieceId && one.locale === locale);
  if (!piece) return null;
  const official = speaker ? officials.get(speaker) : undefined;
  return {
    ...rest,
    locale,
    highlight: search ? highlight(value.text, locale, search) : null,
    speaker: official ? officialSummary(official, { language: locale, ownLanguage }) : null,
    office: officeIn(office, official, locale),
    agreements: about.flatMap((documentId) => {
      const agreement = agreements.get(documentId);
      return agreement ? [agreementSummary(agreement, locale)] : [];
    }),
    piece: toLink(piece),
  };
}

/** What a page of statements depends on, beside the lists that it is from. What is not public yet may become so. */
export function tagsOf(statements: FoundStatement[], counts: Counts | null): Tag[] {
  return [
    ...statements.flatMap(({ value }) => [
      `quote:${value.documentId}`,
      `article:${value.pieceId}`,
      ...(value.speaker ? [`official:${value.speaker}`] : []),
      ...value.agreements.map((id) => `agreement:${id}`),
    ]),
    ...(counts?.speakers ?? []).map(([id]) => `official:${id}`),
    ...(counts?.agreements ?? []).map(([id]) => `agreement:${id}`),
  ];
}

const byCount = <Value>(facets: Facet<Value>[]): Facet<Value>[] =>
  facets.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));

/** Counts with the names that readers know. */
export function toFacets(
  counts: Counts,
  { officials, agreements }: Found,
  context: { language: string; ownLanguage: string }
): StatementFacets {
  return {
    speakers: byCount(
      counts.speakers.flatMap(([documentId, count]) => {
        const official = officials.get(documentId);
        if (!official) return [];
        return [{ value: official.slug, label: officialSummary(official, context).name, count }];
      })
    ),
    years: counts.years.map(([year, count]) => ({ value: year, label: String(year), count })),
    agreements: byCount(
      counts.agreements.flatMap(([documentId, count]) => {
        const agreement = agreements.get(documentId);
        if (!agreement) return [];
        const { slug, title } = agreementSummary(agreement, context.language);
        return [{ value: slug, label: title, count }];
      })
    ),
  };
}
