import equal from 'fast-deep-equal';
import { isSameValue } from '../../../../../../lib/same-value';
import type { ReadersUpdate } from '../../../../shared/contract';
import { BODY } from '../../article-type';
import type { ArticleRow } from '../../repositories/article-row';
import type { Finding } from './findings';

/** Attributes that readers read as the text of an article. */
const TEXT = ['title', 'standfirst'];

interface Correction {
  date?: string | Date | null;
  text?: string | null;
}

const keyOf = ({ date, text }: Correction): string =>
  JSON.stringify([date ? new Date(date).getTime() : null, text ?? '']);

/** Returns whether a draft has a correction, or a wording of one, that readers have not seen. */
function hasNewCorrection(draft: ArticleRow, published: ArticleRow): boolean {
  const known = new Set(((published.corrections ?? []) as Correction[]).map(keyOf));
  return ((draft.corrections ?? []) as Correction[]).some((one) => !known.has(keyOf(one)));
}

/**
 * Returns whether an editor is to say if readers shall see that an article was updated: it is public, its text or its
 * corrections have changed, and the draft has no new `updatedForReadersAt`; null where there is nothing to say.
 */
export function readersUpdateOf(
  draft: ArticleRow,
  published: ArticleRow | null
): ReadersUpdate | null {
  if (!published || !('updatedForReadersAt' in draft)) return null;
  if (!isSameValue(draft.updatedForReadersAt, published.updatedForReadersAt)) return null;
  if (hasNewCorrection(draft, published)) return { hasNewCorrection: true };
  const hasNewText =
    TEXT.some((name) => !isSameValue(draft[name], published[name])) ||
    !equal(draft[BODY] ?? null, published[BODY] ?? null);
  return hasNewText ? { hasNewCorrection: false } : null;
}

/** Warns of a correction that readers would not notice. */
export function checkReadersUpdate(
  update: ReadersUpdate | null,
  { documentId }: ArticleRow,
  uid: string
): Finding[] {
  if (!update?.hasNewCorrection) return [];
  return [
    {
      code: 'correction.not-dated',
      uid,
      documentId,
      message:
        'The article has a new correction, and “updatedForReadersAt” is as before: readers will not see that it was updated.',
      fix: 'Set “updatedForReadersAt” to the time of the correction.',
    },
  ];
}
