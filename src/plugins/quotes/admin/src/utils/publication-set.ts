import type { PreflightResponse } from '../../../shared/contract';
import { AGREEMENT, ARTICLE, OFFICIAL } from '../constants';
import type { MessageKey } from './translations';

type Report = PreflightResponse['data'];

/** A count with its message. */
export interface Count {
  key: Extract<MessageKey, `count.${string}` | `changes.${string}`>;
  count: number;
}

const present = (counts: Count[]) => counts.filter(({ count }) => count > 0);

/** Counts what becomes public or changes, by type. */
export function countPublicationSet({ records, quoteChanges }: Report): Count[] {
  const changed = (type: string) =>
    records.filter(({ uid, state }) => uid === type && state !== 'unchanged').length;
  return present([
    { key: 'count.articles', count: changed(ARTICLE) },
    { key: 'count.quotes', count: quoteChanges.new + quoteChanges.changed },
    { key: 'count.officials', count: changed(OFFICIAL) },
    { key: 'count.agreements', count: changed(AGREEMENT) },
  ]);
}

/** Counts new, changed and unchanged quotes; empty for an article that was never published. */
export function countsOfChanges({ records, quoteChanges }: Report): Count[] {
  const isFirst = records.some(({ uid, state }) => uid === ARTICLE && state === 'new');
  if (isFirst) return [];
  return present([
    { key: 'changes.new', count: quoteChanges.new },
    { key: 'changes.changed', count: quoteChanges.changed },
    { key: 'changes.unchanged', count: quoteChanges.unchanged },
  ]);
}

/** Tells if a publication would change anything for readers. */
export const changesAnything = (report: Report): boolean =>
  countPublicationSet(report).length > 0 || report.withdrawn.length > 0;
