/**
 * Holds this editor's reviews by article, the last one at the end: the quotes of each. Kept outside React,
 * because a first save re-creates the form and everything around it.
 */
const histories = new Map<string, string[][]>();

export function reviewHistoryOf(documentId: string): string[][] {
  let history = histories.get(documentId);
  if (!history) histories.set(documentId, (history = []));
  return history;
}
