import { diffWordsWithSpace } from 'diff';
import type { WordChange } from '../../../shared/contract';

/** Texts that have little in common are not compared word by word for longer than this. */
const TIMEOUT_MS = 500;
/** Unchanged text shown on each side of a difference, in characters. */
const CONTEXT = 80;
const GAP = '…';

const kindOf = ({ added, removed }: { added?: boolean; removed?: boolean }): WordChange['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same';

/** The first words of a text, as many as there is room for. */
const beginningOf = (text: string, size: number): string =>
  size === 0 ? '' : text.slice(0, size).replace(/\s*\S*$/, ' ');
/** The last words of a text, as many as there is room for. */
const endOf = (text: string, size: number): string =>
  size === 0 ? '' : text.slice(text.length - size).replace(/^\S*\s*/, ' ');

/** The beginning and the end of an unchanged text, as far as they are next to a difference. */
function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const before = isFirst ? 0 : CONTEXT;
  const after = isLast ? 0 : CONTEXT;
  if (text.length <= before + after + GAP.length) return text;
  return beginningOf(text, before) + GAP + endOf(text, after);
}

/** Compares two texts word by word; long unchanged spans are left out. */
export function compareTexts(before: string, after: string): WordChange[] {
  const changes = diffWordsWithSpace(before, after, { timeout: TIMEOUT_MS });
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map((change, i): WordChange => {
    const kind = kindOf(change);
    const isLast = i === changes.length - 1;
    return { kind, text: kind === 'same' ? shorten(change.value, i === 0, isLast) : change.value };
  });
}
