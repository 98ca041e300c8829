import {
  DEFAULT_LIMITS,
  problemOf,
} from '../../../src/plugins/delivery/server/src/query-limits/limits';
import {
  readPopulate,
  writePopulate,
} from '../../../src/plugins/delivery/server/src/query-limits/populate-tree';
import {
  limitFilters,
  limitPagination,
  limitSort,
} from '../../../src/plugins/delivery/server/src/query-limits/query-limits';

describe('populate, in the ways in which it can be written', () => {
  test.each([
    ['a list in a text', 'quotes.speaker,cover'],
    ['a list', ['quotes.speaker', 'cover']],
    ['a long list, as the query parser hands it over', { 0: 'quotes.speaker', 1: 'cover' }],
    ['an object', { quotes: { populate: { speaker: 'true' } }, cover: true }],
    ['an object with texts', { quotes: { populate: 'speaker' }, cover: 'true', body: 'false' }],
  ])('%s', (_, populate) => {
    expect(writePopulate(readPopulate(populate)!)).toEqual({
      quotes: { populate: { speaker: true } },
      cover: true,
    });
  });

  test('the query of a relation is kept', () => {
    const populate = { quotes: { fields: ['text'], sort: 'order', populate: '*' } };
    expect(writePopulate(readPopulate(populate)!)).toEqual({
      quotes: { fields: ['text'], sort: 'order', populate: { '*': true } },
    });
  });

  test('names that JavaScript has a use for are names', () => {
    const tree = readPopulate('__proto__.constructor')!;
    expect(Object.keys(tree)).toEqual(['__proto__']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { children?: unknown }).children).toBeUndefined();
  });

  test.each([undefined, null, ''])('%p is none', (populate) => {
    expect(readPopulate(populate)).toBeUndefined();
  });
});

describe('limits', () => {
  const { filters } = DEFAULT_LIMITS;
  const many = (count: number) => Array.from({ length: count }, (_, i) => ({ title: { $eq: i } }));

  test.each([
    ['nothing', undefined],
    ['a null', null],
    ['as many branches as there may be', { $or: many(20) }],
    ['a date', { createdAt: { gt: new Date() } }],
  ])('filters: %s', (_, value) => {
    expect(() => limitFilters(value, filters)).not.toThrow();
  });

  test.each([
    ['branches', { $or: many(21) }, '21 branches in "$or", at most 20'],
    ['branches in GraphQL', { and: many(21) }, '21 branches in "and", at most 20'],
    ['conditions together', { $or: many(20), $and: many(11) }, '31 conditions, at most 30'],
  ])('too many %s', (_, value, message) => {
    expect(() => limitFilters(value, filters)).toThrow(message);
  });

  test('sort keys are counted however they are written', () => {
    for (const sort of [
      'a,b,c',
      ['a', 'b:desc', 'c'],
      [{ a: 'asc' }, { b: { c: 'asc', d: 'asc' } }],
    ])
      expect(() => limitSort(sort, 2)).toThrow('has 3 keys, at most 2');
    expect(() => limitSort('a,b', 2)).not.toThrow();
    expect(() => limitSort(undefined, 2)).not.toThrow();
  });

  test('pages', () => {
    expect(() => limitPagination({ pageSize: '100', page: 1 }, 100)).not.toThrow();
    expect(() => limitPagination({ pageSize: '1e3' }, 100)).toThrow('is 1000, at most 100');
    expect(() => limitPagination({ limit: '' }, 100)).toThrow('must be a whole number from 1');
    expect(() => limitPagination({ start: -1 }, 100)).toThrow('must be a whole number from 0');
  });

  test('a setting that is none is named', () => {
    expect(problemOf(DEFAULT_LIMITS)).toBeNull();
    expect(problemOf({ ...DEFAULT_LIMITS, sortKeys: 0 })).toEqual([
      'sortKeys',
      'must be a whole number from 1',
    ]);
  });
});
