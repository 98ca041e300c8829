import {
  fingerprintOf,
  foldedWords,
  similarity,
  signatureOf,
} from '../../../src/plugins/quotes/server/src/publishing/min-hash';

const print = (text: string) => fingerprintOf(foldedWords(text));
const signature = (text: string) => signatureOf(foldedWords(text)) ?? [];
const meet = (a: string, b: string) => signature(a).some((value, i) => value === signature(b)[i]);

const WORDS =
  'We don’t expect the new bridge over the river to open to traffic before the end of May';

test.each([
  ['marks and case', '“We DON’T expect”', "we don't expect"],
  ['kinds of space', 'we\u00a0don’t  expect', 'we don’t expect'],
  ['punctuation', 'We don’t, expect.', 'we don’t expect'],
  ['compatibility forms', 'the ﬁrst of May', 'the first of May'],
])('%s do not count', (_name, a, b) => {
  expect(print(a)).toBe(print(b));
});

test('words, their order and other alphabets do', () => {
  expect(print('we expect')).not.toBe(print('expect we'));
  expect(print('мы чакаем')).not.toBe(print('мы ждём'));
  expect(print("we don't")).not.toBe(print('we do'));
});

test('a version with a word or two changed shares a value of the signature, another utterance does not', () => {
  expect(meet(WORDS, WORDS.replace('May', 'June'))).toBe(true);
  expect(meet(WORDS, WORDS.replace('new ', '').replace('traffic', 'cars'))).toBe(true);
  expect(meet(WORDS, 'The school was closed on the first day of June for want of teachers')).toBe(
    false
  );
});

test('one word has no signature', () => {
  expect(signatureOf(['no'])).toBeNull();
  expect(signatureOf([])).toBeNull();
});

test('similarity is the share of word pairs', () => {
  expect(similarity(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(1);
  expect(similarity(['a', 'b', 'c'], ['a', 'b', 'd'])).toBeCloseTo(1 / 3);
  expect(similarity(['a', 'b'], ['c', 'd'])).toBe(0);
  expect(similarity([], [])).toBe(0);
});
