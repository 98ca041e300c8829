/** Checks that, however a text is edited, no reviewed quote gets other words or another speaker unnoticed. */
import fc from 'fast-check';
import {
  ABSENT,
  Newsroom,
  saidBy,
  SPEAKERS,
  textOf,
  WORDS,
  type Line,
} from '../helpers/fixtures/edited-article';
import { propertyRuns } from '../helpers/runs/property-runs';

const position = fc.nat(20);
const speaker = fc.nat(SPEAKERS.length - 1);
const line: fc.Arbitrary<Line> = fc.record({
  kind: fc.constantFrom('named', 'named', 'named', 'pronoun', 'bare', 'introduction', 'plain'),
  words: fc.constantFrom(...WORDS),
  speaker,
  marks: fc.nat(2),
  joined: fc.boolean(),
});

type Change = (lines: Line[]) => Line[];
type Step =
  | { do: 'edit'; changes: Change[] }
  | { do: 'review'; at: number; as: 'confirmed' | 'reassigned' | 'dismissed'; speaker: number }
  | { do: 'undo'; back: number };

const inRange = (lines: readonly Line[], at: number) => (lines.length ? at % lines.length : 0);
const changed = (lines: Line[], at: number, change: (line: Line) => Partial<Line>): Line[] =>
  lines.map((one, i) => (i === inRange(lines, at) ? { ...one, ...change(one) } : one));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(position, position).map(
    ([from, to]): Change =>
      (lines) =>
        lines.length === 0
          ? lines
          : lines.toSpliced(inRange(lines, to), 0, lines[inRange(lines, from)])
  ),
  fc.tuple(position, position).map(
    ([a, b]): Change =>
      (lines) => {
        const [i, j] = [inRange(lines, a), inRange(lines, b)];
        return lines.map((one, k) => (k === i ? lines[j] : k === j ? lines[i] : one));
      }
  ),
  position.map(
    (at): Change =>
      (lines) =>
        lines.toSpliced(inRange(lines, at), 1)
  ),
  fc.tuple(position, line).map(
    ([at, one]): Change =>
      (lines) =>
        lines.toSpliced(inRange(lines, at), 0, one)
  ),
  fc.tuple(position, fc.constantFrom(...WORDS)).map(
    ([at, words]): Change =>
      (lines) =>
        changed(lines, at, () => ({ words }))
  ),
  position.map(
    (at): Change =>
      (lines) =>
        changed(lines, at, ({ words }) => ({ words: words.replace(/ (\w+)\.$/, ' $1 soon.') }))
  ),
  position.map(
    (at): Change =>
      (lines) =>
        changed(lines, at, ({ words }) => ({ words: words.replace(/^(\w+) /, '$1\u00a0') }))
  ),
  fc.tuple(position, speaker).map(
    ([at, who]): Change =>
      (lines) =>
        changed(lines, at, () => ({ speaker: who }))
  ),
  fc.tuple(position, fc.nat(2)).map(
    ([at, marks]): Change =>
      (lines) =>
        changed(lines, at, () => ({ marks }))
  ),
  position.map(
    (at): Change =>
      (lines) =>
        changed(lines, at, ({ joined }) => ({ joined: !joined }))
  ),
  fc.tuple(position, fc.constantFrom<Line['kind']>('named', 'pronoun', 'bare')).map(
    ([at, kind]): Change =>
      (lines) =>
        changed(lines, at, () => ({ kind }))
  )
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes): Step => ({ do: 'edit', changes })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        position,
        fc.constantFrom<'confirmed' | 'reassigned' | 'dismissed'>(
          'confirmed',
          'confirmed',
          'reassigned',
          'dismissed'
        ),
        speaker
      )
      .map(([at, as, who]): Step => ({ do: 'review', at, as, speaker: who })),
  },
  { weight: 1, arbitrary: fc.nat(4).map((back): Step => ({ do: 'undo', back })) }
);

const picture = (newsroom: Newsroom): string[] => [
  ...newsroom.lines.map(textOf),
  ...newsroom.rows.map(
    ({ id, anchor, review, reason, speaker }) =>
      `  ${id} at ${anchor?.block ?? '-'}:${anchor?.start ?? '-'} ${review} ${reason ?? ''} ${speaker?.documentId ?? '-'}`
  ),
];

/** Plays an editing session; returns the first faults and how they came about, empty if there are none. */
function play(start: Line[], steps: Step[]): string[] {
  const newsroom = new Newsroom();
  const history: Line[][] = [start];
  newsroom.save(start);
  const log = picture(newsroom);
  for (const one of steps) {
    const present = history[history.length - 1];
    if (one.do === 'review') {
      newsroom.review(one.at, one.as, SPEAKERS[one.speaker].id);
      log.push(`reviewed: ${one.as}`, ...picture(newsroom).slice(newsroom.lines.length));
      continue;
    }
    const next =
      one.do === 'undo'
        ? history[Math.max(0, history.length - 1 - one.back)]
        : one.changes.reduce((lines, edit) => edit(lines), present);
    history.push(next);
    newsroom.save(next);
    log.push(`saved: ${one.do}`, ...picture(newsroom));
    const faults = newsroom.faults();
    if (faults.length > 0) return [...log, ...faults];
  }
  return [];
}

const sessions = [
  fc.array(line, { minLength: 2, maxLength: 8 }),
  fc.array(step, { minLength: 3, maxLength: 12 }),
] as const;

test('no reviewed quote gets other words, another speaker or two places', () => {
  fc.assert(
    fc.property(...sessions, (start, steps) => {
      expect(play(start, steps)).toEqual([]);
    }),
    propertyRuns('editing sessions')
  );
});

test('an edit that is undone at once leaves every quote as it was', () => {
  fc.assert(
    fc.property(
      sessions[0],
      fc.array(fc.tuple(position, fc.constantFrom('confirmed' as const, 'reassigned' as const)), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(change, { minLength: 1, maxLength: 2 }),
      (start, reviews, changes) => {
        const newsroom = new Newsroom();
        newsroom.save(start);
        for (const [at, review] of reviews) newsroom.review(at, review, ABSENT.id);
        // Of two places with the same words of the same speaker either may have it.
        const reviewedState = () =>
          newsroom.rows
            .filter(({ review }) => review !== 'open')
            .map((row) =>
              [
                row.id,
                row.text,
                row.review,
                row.speaker?.documentId,
                saidBy(newsroom.lines)[newsroom.lineOf(row)],
              ].join(' ')
            )
            .sort();
        const before = reviewedState();
        const log = picture(newsroom);
        newsroom.save(changes.reduce((lines, edit) => edit(lines), start));
        log.push('saved: edit', ...picture(newsroom));
        newsroom.save(start);
        log.push('saved: undo', ...picture(newsroom));
        const after = reviewedState();
        expect(after.join() === before.join() ? [] : [...log, ...before, '→', ...after]).toEqual(
          []
        );
      }
    ),
    propertyRuns('edits undone')
  );
});
