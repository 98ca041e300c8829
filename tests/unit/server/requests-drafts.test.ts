import { requestsDrafts } from '../../../src/plugins/quotes/server/src/draft-visibility/requests-drafts';

test.each([
  [{}, false],
  [{ status: 'published' }, false],
  [{ status: '' }, false],
  [{ status: 'draft' }, true],
  [{ status: 'DRAFT' }, true],
  [{ status: ['published'] }, true],
  [{ publicationFilter: 'modified' }, true],
  [{ hasPublishedVersion: false }, true],
  [{ hasPublishedVersion: null }, false],
  [{ populate: { quotes: { status: 'draft' } } }, true],
  [{ filters: { localizations: { title: 'x' } } }, true],
  [{ filters: { $or: [{ article: { localizations: {} } }] } }, true],
  [{ filters: { title: 'localizations' } }, false],
  [{ filters: { title: { $eq: 'status' } } }, false],
  [{ sort: 'localizations.title:asc' }, true],
  [{ sort: 'title:asc,article.localizations.title:desc' }, true],
  [{ sort: ['title', { localizations: { title: 'asc' } }] }, true],
  [{ sort: 'title' }, false],
  [{ populate: { quotes: { filters: { article: { localizations: {} } } } } }, true],
  [{ populate: { quotes: { sort: ['localizations.title'] } } }, true],
])('%j: %s', (query, expected) => {
  expect(requestsDrafts(query)).toBe(expected);
});
