import { createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import {
  CARRIERS,
  CONTROL_SPEAKERS,
  DAY,
  INTRODUCTIONS,
  record,
  speakersIn,
  TRAP_SPEAKERS,
} from './false-link-cases';
import type { Known } from './false-link-cases';
import { TEXTS } from './false-link-texts';
import { marked } from './support';

/** Of a hundred quotations by people without a record at most one may be linked. */
const MAX_LINKED = 0.01;
const MAX_IN_TEXTS = 0.015;
/** The least number of linked controls, where a recorded person does speak. */
const MIN_CONTROLS = 0.95;

interface Tried {
  kind: string;
  text: string;
  speaker: Known | null;
  linked: string | null;
}

const people = createPeopleIndex(record);

function attempt(kind: string, text: string, speaker: Known | null): Tried {
  const quote = marked(text, { people, date: DAY }).at(-1);
  return {
    kind,
    text,
    speaker,
    linked: quote?.decision === 'linked' ? (quote.speaker?.id ?? null) : null,
  };
}

/** Tests a trap after the sentence that names a recorded person, and without it. */
function trapsOf(kind: string, known: Known, speaker: string): Tried[] {
  return CARRIERS.flatMap((carrier) => [
    attempt(kind, `${INTRODUCTIONS[known]}\n${carrier(speaker)}`, null),
    attempt(kind, `The market opened early.\n${carrier(speaker)}`, null),
  ]);
}

const inTexts = TEXTS.map(([kind, text, speaker]) => attempt(kind, text, speaker));
const traps = [
  ...Object.entries(TRAP_SPEAKERS).flatMap(([kind, speakers]) =>
    Object.entries(speakers).flatMap(([known, list]) =>
      speakersIn(list ?? '').flatMap((speaker) => trapsOf(kind, known as Known, speaker))
    )
  ),
  ...inTexts.filter((tried) => tried.speaker === null),
];
const controls = [
  ...Object.entries(CONTROL_SPEAKERS).flatMap(([known, list]) =>
    speakersIn(list ?? '').flatMap((speaker) =>
      CARRIERS.map((carrier) =>
        attempt('control', `${INTRODUCTIONS[known as Known]}\n${carrier(speaker)}`, known as Known)
      )
    )
  ),
  ...inTexts.filter((tried) => tried.speaker !== null),
];

const share = (part: number, all: readonly unknown[]) => part / all.length;
const show = ({ text, linked }: Tried) => `${linked ?? 'not linked'}: ${text.replace('\n', ' ¶ ')}`;

describe('speakers without a record', () => {
  const linked = traps.filter((tried) => tried.linked !== null);

  test('are enough, of every kind', () => {
    expect(traps.length).toBeGreaterThan(1000);
    expect(controls.length).toBeGreaterThan(150);
  });

  test('are not linked, but for one in a hundred', () => {
    const kinds = [...new Set(traps.map(({ kind }) => kind))].map((kind) => {
      const all = traps.filter((tried) => tried.kind === kind);
      const wrong = all.filter((tried) => tried.linked !== null);
      return `${String(wrong.length).padStart(4)} of ${all.length}  ${kind}`;
    });
    if (process.env.SHOW) console.log([...kinds, '', ...linked.map(show)].join('\n'));
    expect(share(linked.length, traps)).toBeLessThanOrEqual(MAX_LINKED);
  });

  test('are not linked in whole texts, which are fewer and harder', () => {
    const all = inTexts.filter((tried) => tried.speaker === null);
    const wrong = all.filter((tried) => tried.linked !== null);
    expect(share(wrong.length, all)).toBeLessThanOrEqual(MAX_IN_TEXTS);
  });

  test('differ from recorded people in the same shapes, who stay linked to the right one', () => {
    const right = controls.filter((tried) => tried.linked === tried.speaker);
    const missed = controls.filter((tried) => tried.linked !== tried.speaker);
    if (process.env.SHOW) console.log(missed.map(show).join('\n'));
    expect(share(right.length, controls)).toBeGreaterThanOrEqual(MIN_CONTROLS);
    expect(missed.filter((tried) => tried.linked !== null)).toEqual([]);
  });
});
