import { findReportingClauses } from '../../../src/plugins/quotes/attribution/cues/reporting-clauses';
import { english, passagesOf } from './support';

/** Returns the cue, the subject and how it was found, of each frame. */
function framesOf(text: string): string[][] {
  const passage = passagesOf(text).outside[0];
  if (!passage) return [];
  const words = (from: number, to: number) =>
    text.slice(passage.items[from]?.start, passage.items[to - 1]?.end);
  return findReportingClauses(passage, english).map((frame) => [
    words(frame.from, frame.to),
    frame.subject ? words(frame.subject.from, frame.subject.to) : '',
    frame.by,
  ]);
}

describe('findReportingClauses', () => {
  test.each<[string, string, string[]]>([
    ['before', '“Yes,” Maria Lopez said.', ['said', 'Maria Lopez', 'adjacent']],
    ['after', '“Yes,” said Maria Lopez on Monday.', ['said', 'Maria Lopez', 'inverted']],
    [
      'with adverbs between',
      'The minister also repeatedly stressed that all was well.',
      ['stressed', 'The minister', 'adjacent'],
    ],
    [
      'apposition',
      'Maria Lopez, a lawyer for the family, said all was well.',
      ['said', 'Maria Lopez', 'apposition'],
    ],
    [
      'relative',
      'It pleased Maria Lopez, who called it “good”.',
      ['called', 'Maria Lopez', 'relative'],
    ],
    [
      'according to',
      'According to the governor, all was well.',
      ['According to', 'the governor', 'preposition'],
    ],
    [
      'passive with an agent',
      'The plan was described as “good” by Maria Lopez.',
      ['described', 'Maria Lopez', 'agent'],
    ],
    [
      'a leading phrase of time and place',
      'In an interview with the paper the governor said all was well.',
      ['said', 'the governor', 'adjacent'],
    ],
    [
      'past perfect',
      'The governor had warned that it would rain.',
      ['warned', 'The governor', 'adjacent'],
    ],
    [
      'a clause in commas',
      'The point, says Maria Lopez, is that all is well.',
      ['says', 'Maria Lopez', 'inverted'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(framesOf(text)[0]).toEqual(expected);
  });

  test('gives verbs that share a subject the same subject', () => {
    expect(
      framesOf(
        'Maria Lopez praised the plan and called it “good”, adding that more was needed.'
      ).map((f) => [f[0], f[1]])
    ).toEqual([
      ['praised', 'Maria Lopez'],
      ['called', 'Maria Lopez'],
      ['adding', 'Maria Lopez'],
    ]);
  });

  test.each([
    ['nouns', 'The latest reports of the committee and his claims were in the post.'],
    ['a passive without an agent', 'The driver was asked about the road.'],
  ])('finds no cue in %s', (_, text) => {
    expect(framesOf(text)).toEqual([]);
  });
});
