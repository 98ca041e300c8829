import type { PreflightResponse } from '../../../shared/contract';
import { AGREEMENT, ARTICLE, OFFICIAL } from '../constants';
import type { MessageKey } from './translations';

type Report = PreflightResponse['data'];

/** So many of what is counted, to be said in the admin's language. */
export interface Count {
  key: Extract<MessageKey, `count.${string}` | `changes.${string}`>;
  count: number;
}

const present = (counts: Count[]) => counts.filter(({ count }) => count > 0);

/** What becomes public or changes, by type; what stays as it is does not count. */
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

/** How the quotes differ from those that are public; empty where the piece was never public. */
export function countsOfChanges({ records, quoteChanges }: Report): Count[] {
  const isFirst = records.some(({ uid, state }) => uid === ARTICLE && state === 'new');
  if (isFirst) return [];
  return present([
    { key: 'changes.new', count: quoteChanges.new },
    { key: 'changes.changed', count: quoteChanges.changed },
    { key: 'changes.unchanged', count: quoteChanges.unchanged },
  ]);
}

/** Whether readers would see anything else after a publication. */
export const changesAnything = (report: Report): boolean =>
  countPublicationSet(report).length > 0 || report.withdrawn.length > 0;
