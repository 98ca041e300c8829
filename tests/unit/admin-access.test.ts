import { cellOf, type Outcome } from '../helpers/access/admin/cells';
import type { Change, State } from '../helpers/access/admin/database';
import { effectOf } from '../helpers/access/admin/effects';
import { STATES, type Owner } from '../helpers/access/admin/newsroom';

const LATER = '2031-01-01T00:00:00.000Z';
const draft = { id: 1, document_id: 'a', locale: 'en', published_at: null };
const published = { ...draft, id: 2, published_at: '2025-09-17T00:00:00.000Z' };

const article = (before?: object, after?: object): Change => ({
  table: 'articles',
  ...(before && { before: { ...before } }),
  ...(after && { after: { ...after } }),
});

const stateOf = (...rows: { id: number }[]): State =>
  new Map([['articles', new Map(rows.map((row) => [String(row.id), JSON.stringify(row)]))]]);

describe('the effect of a request', () => {
  test.each<[string, string, Change[], State?]>([
    ['nothing', '–', []],
    ['a changed title', 'may', [article(draft, { ...draft, title: 'Other' })]],
    ['a new draft', 'may', [article(undefined, draft)]],
    [
      'a new public version',
      'publishes',
      [article(published, undefined), article(undefined, { ...published, id: 3 })],
    ],
    ['a public version that is gone', 'withdraws', [article(published, undefined)]],
    ['a schedule', 'schedules', [article(draft, { ...draft, scheduled_at: LATER })]],
    [
      'a new draft with a schedule',
      'schedules',
      [article(undefined, { ...draft, scheduled_at: LATER })],
    ],
    ['a schedule that is gone', 'unschedules', [article({ ...draft, scheduled_at: LATER }, draft)]],
    [
      'an embargo that is gone',
      'schedules',
      [article({ ...draft, embargoed_until: LATER }, draft)],
    ],
    [
      'a language with the embargo of the others',
      'may',
      [article(undefined, { ...draft, id: 4, locale: 'ru', embargoed_until: LATER })],
      stateOf({ ...draft, embargoed_until: LATER } as typeof draft),
    ],
    [
      'a language without the embargo of the others',
      'schedules',
      [article(undefined, { ...draft, id: 4, locale: 'ru' })],
      stateOf({ ...draft, embargoed_until: LATER } as typeof draft),
    ],
  ])('of %s is "%s"', (_what, effect, changes, state = stateOf()) => {
    expect(effectOf(changes, state)).toBe(effect);
  });
});

describe('a cell of the table', () => {
  const outcomes = (owner: Owner, ...words: string[]): Outcome[] =>
    words.map((word, i) => ({ owner, state: STATES[i]!, word }));

  test.each([
    ['may', outcomes('own', 'may'), outcomes('another', 'may', 'may', 'may', 'may')],
    ['may (published: –)', [], outcomes('another', 'may', 'may', 'may', '–')],
    [
      'own may (scheduled: unschedules; published: –), other –',
      outcomes('own', 'may', 'may', 'unschedules', '–'),
      outcomes('another', '–', '–', '–', '–'),
    ],
  ])('reads "%s"', (cell, own, other) => {
    expect(cellOf([...own, ...other])).toBe(cell);
  });
});
