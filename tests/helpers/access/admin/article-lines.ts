import { ARTICLE, blocks } from '../../fixtures/newsroom';
import { post, put, remove, type Line, type Situation } from './lines';
import { connect, OF_RECORD, OF_TYPE, TYPES, writes, type Each } from './line-makers';
import { inAYear, type Newsroom } from './newsroom';
import { articleReadingLines } from './reading-lines';

/** Writes one record with what belongs to another. */
const taking = (route: string, tried: string, each: Each): Line =>
  writes(route, tried, each, { onlyOfSubject: true });

const ARTICLES = `${TYPES}/${ARTICLE}`;
const at = ({ subject }: Situation) => `${ARTICLES}/${subject.documentId}`;

/** A new article without a quote. */
const plain = { title: 'A new article', body: blocks('Nothing was said.') };

const creation = (tried: string, data: object, about: Line['about'] = 'nothing'): Line =>
  writes(`POST ${OF_TYPE}`, tried, () => [post(ARTICLES, { ...plain, ...data })], { about });

const update = (tried: string, data: (situation: Situation) => object): Line =>
  writes(`PUT ${OF_RECORD}`, tried, (situation) => [put(at(situation), data(situation))]);

const action = (name: string, tried = 'an article', body: object = {}): Line =>
  writes(`POST ${OF_RECORD}/actions/${name}`, tried, (situation) => [
    post(`${at(situation)}/actions/${name}`, body),
  ]);

const bulk = (name: string): Line[] => [
  writes(`POST ${OF_TYPE}/actions/${name}`, 'an article', ({ subject }) => [
    post(`${ARTICLES}/actions/${name}`, { documentIds: [subject.documentId] }),
  ]),
  writes(
    `POST ${OF_TYPE}/actions/${name}`,
    'an article, with a draft of one’s own',
    (situation) => [
      post(`${ARTICLES}/actions/${name}`, {
        documentIds: [situation.own.documentId, situation.subject.documentId],
      }),
    ]
  ),
];

/** Lists what the content manager can read of articles and do with them. */
export function articleLines(room: Newsroom): Line[] {
  const soon = { scheduledAt: inAYear() };
  const byAnother = { createdBy: room.another.id, updatedBy: room.another.id };
  return [
    ...articleReadingLines(),

    creation('an article', {}),
    creation('an article in another language', { locale: 'ru' }),
    creation('an article with “scheduledAt”', soon),
    creation('an article with “embargoedUntil”', { embargoedUntil: inAYear() }),
    creation('an article with “firstPublishedAt”', { firstPublishedAt: '2024-01-01T00:00:00Z' }),
    creation('an article with “publishedAt”', { publishedAt: '2024-01-01T00:00:00Z' }),
    creation('an article as published', { status: 'published' }),
    creation('an article by another user', byAnother),
    taking(`POST ${OF_TYPE}`, 'a new article, with the quotes of an article', ({ subject }) => [
      post(ARTICLES, { ...plain, quotes: connect(subject.quotes) }),
    ]),
    taking(`POST ${OF_TYPE}`, 'a new article, as a language of an article', ({ subject }) => [
      post(ARTICLES, { ...plain, locale: 'be', documentId: subject.documentId }),
    ]),
    taking(`POST ${OF_TYPE}`, 'a new article, with an article as its translation', (s) => [
      post(ARTICLES, { ...plain, locale: 'be', localizations: [s.subject.id] }),
    ]),

    update('the words of an article', () => ({ title: 'Other words' })),
    update('“scheduledAt” of an article', () => ({ scheduledAt: inAYear() })),
    update('“scheduledAt” of an article, to null', () => ({ scheduledAt: null })),
    update('“embargoedUntil” of an article', () => ({
      embargoedUntil: '2031-01-01T00:00:00.000Z',
    })),
    update('“embargoedUntil” of an article, to null', () => ({ embargoedUntil: null })),
    update('“firstPublishedAt” of an article', () => ({
      firstPublishedAt: '2024-01-01T00:00:00Z',
    })),
    update('“scheduleRejection” of an article', () => ({ scheduleRejection: { at: 'now' } })),
    update('“publishedAt” of an article', () => ({ publishedAt: '2024-01-01T00:00:00Z' })),
    update('“status” of an article, to published', () => ({
      title: 'Other words',
      status: 'published',
    })),
    update('the creator of an article', ({ owner, caller }) => ({
      createdBy: owner === 'own' ? room.another.id : caller.id,
    })),
    writes(`PUT ${OF_RECORD}`, 'a language that an article has', (situation) => [
      put(`${at(situation)}?locale=ru`, { locale: 'ru', title: 'Other words' }),
    ]),
    writes(`PUT ${OF_RECORD}`, 'a language that an article has not', (situation) => [
      put(`${at(situation)}?locale=be`, { ...plain, locale: 'be' }),
    ]),
    writes(`PUT ${OF_RECORD}`, 'a language that an article has not, with “scheduledAt”', (s) => [
      put(`${at(s)}?locale=be`, { ...plain, locale: 'be', ...soon }),
    ]),
    taking(`PUT ${OF_RECORD}`, 'one’s own draft, with the quotes of an article', (situation) => [
      put(`${ARTICLES}/${situation.own.documentId}`, { quotes: connect(situation.subject.quotes) }),
    ]),
    taking(`PUT ${OF_RECORD}`, 'one’s own draft, with an article as its translation', (s) => [
      put(`${ARTICLES}/${s.own.documentId}`, { localizations: [s.subject.id] }),
    ]),

    writes(`POST ${OF_TYPE}/clone/:sourceId`, 'an article', ({ subject }) => [
      post(`${ARTICLES}/clone/${subject.documentId}`, { title: 'A copy' }),
    ]),
    writes(`POST ${OF_TYPE}/clone/:sourceId`, 'a language of an article', ({ subject }) => [
      post(`${ARTICLES}/clone/${subject.documentId}?locale=ru`, { title: 'A copy', locale: 'ru' }),
    ]),
    writes(`POST ${OF_TYPE}/clone/:sourceId`, 'an article, with “scheduledAt”', ({ subject }) => [
      post(`${ARTICLES}/clone/${subject.documentId}`, {
        title: 'A copy',
        embargoedUntil: null,
        ...soon,
      }),
    ]),
    writes(`POST ${OF_TYPE}/auto-clone/:sourceId`, 'an article', ({ subject }) => [
      post(`${ARTICLES}/auto-clone/${subject.documentId}`),
    ]),

    writes(`DELETE ${OF_RECORD}`, 'an article', (situation) => [remove(at(situation))]),
    writes(`DELETE ${OF_RECORD}`, 'an article in every language', (situation) => [
      remove(`${at(situation)}?locale=*`),
    ]),
    writes(`DELETE ${OF_RECORD}`, 'one language of an article', (situation) => [
      remove(`${at(situation)}?locale=ru`),
    ]),

    writes(
      `POST ${OF_TYPE}/actions/publish`,
      'a new article',
      () => [post(`${ARTICLES}/actions/publish`, plain)],
      { about: 'nothing' }
    ),
    action('publish'),
    action('publish', 'a language that an article has not', { ...plain, locale: 'be' }),
    action('unpublish'),
    action('unpublish', 'an article, and its draft', { discardDraft: true }),
    action('discard'),
    ...bulk('bulkDelete'),
    ...bulk('bulkPublish'),
    ...bulk('bulkUnpublish'),
  ];
}
