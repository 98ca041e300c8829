import { diffWordsWithSpace } from 'diff';
import type { WordChange } from '../../../shared/contract';

/** Compares two versions of a quote word by word, in the order of the text. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
