/**
 * The decisions of this editor by article, the last one at the end: the quotes that each was about. Kept outside React,
 * because the form and all beside it are made anew when an article is saved for the first time.
 */
const histories = new Map<string, string[][]>();

export function reviewHistoryOf(documentId: string): string[][] {
  let history = histories.get(documentId);
  if (!history) histories.set(documentId, (history = []));
  return history;
}
