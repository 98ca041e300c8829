import type { ArticleRow } from '../../repositories/article-row';
import type { Finding } from './findings';

/** The parts of an article that a newsroom may want; undefined where its type has no such attribute. */
interface Parts {
  authors?: { name?: string | null }[] | null;
  standfirst?: string | null;
  cover?: { image?: unknown; alternativeText?: string | null } | null;
  dateline?: { place?: string | null; country?: string | null; date?: unknown } | null;
}

const isBlank = (text: string | null | undefined): boolean => !text?.trim();

type Check = Pick<Finding, 'code' | 'message' | 'fix' | 'values'> & {
  isMissing: (parts: Parts) => boolean;
};

const CHECKS: Check[] = [
  {
    code: 'article.no-author',
    isMissing: ({ authors }) =>
      authors !== undefined && !authors?.some(({ name }) => !isBlank(name)),
    message: 'The article has no author.',
    fix: 'Add an author.',
  },
  {
    code: 'article.no-standfirst',
    isMissing: ({ standfirst }) => standfirst !== undefined && isBlank(standfirst),
    message: 'The article has no standfirst.',
    fix: 'Write a standfirst.',
    values: { field: 'standfirst' },
  },
  {
    code: 'article.no-cover',
    isMissing: ({ cover }) => cover !== undefined && !cover?.image,
    message: 'The article has no cover.',
    fix: 'Add a picture as the cover.',
  },
  {
    code: 'article.no-alt-text',
    isMissing: ({ cover }) => Boolean(cover?.image) && isBlank(cover?.alternativeText),
    message: 'The cover has no alternative text.',
    fix: 'Describe the picture for readers who do not see it.',
    values: { field: 'alternative-text' },
  },
  {
    code: 'article.no-dateline',
    isMissing: ({ dateline }) =>
      dateline !== undefined &&
      isBlank(dateline?.place) &&
      isBlank(dateline?.country) &&
      !dateline?.date,
    message: 'The article has no dateline.',
    fix: 'Add the place or the date.',
  },
];

/** Finds the parts that an article does not have. */
export function checkParts(article: ArticleRow, uid: string): Finding[] {
  const { documentId } = article;
  return CHECKS.filter(({ isMissing }) => isMissing(article as Parts)).map(
    ({ isMissing: _, ...finding }) => ({ ...finding, uid, documentId })
  );
}
