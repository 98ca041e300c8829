import { errors } from '@strapi/utils';
import { checkBody } from '../../../src/platform/http/request-limits/body-values';
import { REQUEST_LIMITS } from '../../../src/platform/http/request-limits/limits';
import { nestedJson } from '../../helpers/http/hostile';

const rejection = (body: unknown): string => {
  try {
    checkBody(body, false);
  } catch (error) {
    expect(error).toBeInstanceOf(errors.ValidationError);
    return (error as Error).message;
  }
  return 'taken';
};

test('what people write is taken', () => {
  const body = { data: { title: 'Żółć 😀', list: [null, 1, true, { text: 'a\tb\nc\u000bd' }] } };
  const before = structuredClone(body);
  expect(rejection(body)).toBe('taken');
  expect(body).toEqual(before);
});

test.each([undefined, null, 5, 'a\0', true])('%j is no body to look through', (body) => {
  expect(rejection(body)).toBe('taken');
});

test.each([
  [{ data: [{ name: 'a\0' }] }, '"data.0.name" holds a character'],
  [{ data: { name: '\ud83d' } }, '"data.name" holds a character'],
  [{ 'a\0': 1 }, '"a\\u0000" holds a character'],
  [JSON.parse('{"data":{"__proto__":{}}}'), '"data.__proto__" is not a name'],
  [{ data: { constructor: {} } }, '"data.constructor" is not a name'],
  [{ data: { toString: 1 } }, '"data.toString" is not a name'],
])('%j is rejected, with the place', (body, message) => {
  expect(rejection(body)).toContain(message);
});

test('depth ends where it says, also where it has no end', () => {
  const nested = (depth: number) => JSON.parse(nestedJson(depth)) as unknown;
  expect(rejection(nested(REQUEST_LIMITS.depth))).toBe('taken');
  expect(rejection(nested(REQUEST_LIMITS.depth + 1))).toContain('"a" goes deeper than 64');
  expect(rejection(nested(100_000))).toContain('"a" goes deeper than 64');
});

test('there may be so many lists and objects, and no more', () => {
  const lists = (count: number) => Array.from({ length: count }, () => []);
  expect(rejection(lists(REQUEST_LIMITS.values - 1))).toBe('taken');
  expect(rejection(lists(REQUEST_LIMITS.values))).toContain('more than 50000 lists and objects');
});

test('what people cannot see is cleaned in its place', () => {
  const body = { title: 'a\0b', list: [{ text: 'x\udc00y' }] };
  checkBody(body, true);
  expect(body).toEqual({ title: 'ab', list: [{ text: 'x\ufffdy' }] });
});
