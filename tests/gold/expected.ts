/** Compares the engine with the expected figures of the gold sets: `expected/<lang>.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../helpers/scoring/score';
import type { Judgement } from './judge';

export interface Held {
  /** The bound that each figure may not fall below, or rise above where `LOWER_IS_BETTER`. */
  figures: Record<string, number>;
  /** Failures that are known: key of the quotation to what is wrong. */
  known: Record<string, string>;
}

/** Figures that are compared; the rest follow from them. */
const FIGURES = [
  'seg.F1',
  'seg.kind',
  'seg.falseAlarm',
  'ind50.F1',
  'ind80.F1',
  'mention.lenient',
  'link.precisionAll',
  'link.coverage',
  'link.falseLinks',
  'e2e',
];
const LOWER_IS_BETTER = new Set(['seg.falseAlarm', 'link.falseLinks']);
/** Figures are stored to three places; half a step of rounding is no fall. */
const ROUNDING = 0.0005;

/** The names of the files for the small inputs and for the corpus of agency copy. */
export const CASES = 'cases';
export const DIPLOMATIC = 'diplomatic';

const fileOf = (lang: string) => join(__dirname, 'expected', `${lang}.json`);

export const readHeld = (lang: string): Held =>
  existsSync(fileOf(lang))
    ? (JSON.parse(readFileSync(fileOf(lang), 'utf8')) as Held)
    : { figures: {}, known: {} };

/** Returns the compared figures of a report, to three places. */
export function figuresOf({ groups }: Report): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const name of FIGURES) {
    const figure = groups.all?.[name];
    if (figure) figures[name] = Number(figure.value.toFixed(3));
  }
  return figures;
}

/** Describes the figures that are worse than expected. */
export const fallen = (report: Report, held: Held): string[] =>
  fallenFigures((name) => report.groups.all?.[name]?.value, held);

/** Describes the figures that are worse than expected, by their names. */
export function fallenFigures(
  valueOf: (name: string) => number | undefined,
  { figures }: Pick<Held, 'figures'>
): string[] {
  return Object.entries(figures).flatMap(([name, held]) => {
    const value = valueOf(name);
    if (value === undefined) return [`${name} cannot be counted any more`];
    const worse = LOWER_IS_BETTER.has(name) ? value > held + ROUNDING : value < held - ROUNDING;
    return worse ? [`${name} was ${held}, is ${value.toFixed(4)}`] : [];
  });
}

/** Describes the failures that are not known, and known ones that are fixed. */
export function changes({ failures }: Judgement, { known }: Held) {
  const failing = new Set(failures.map((failure) => failure.key));
  return {
    broken: failures
      .filter(({ key }) => !(key in known))
      .map(({ key, wrong }) => `${key}  →  ${wrong}`),
    mended: Object.keys(known).filter((key) => !failing.has(key)),
  };
}

/** Writes the present figures and failures; new failures only if they are accepted. */
export function hold(lang: string, judgement: Judgement, acceptNew: boolean): void {
  const before = readHeld(lang);
  const known: Record<string, string> = {};
  for (const { key, wrong } of judgement.failures) {
    if (acceptNew || key in before.known) known[key] = wrong;
  }
  const held: Held = { figures: figuresOf(judgement.report), known };
  write(lang, held);
}

/** Writes the figures of a corpus that is compared by figures only. */
export const holdFigures = (name: string, figures: Record<string, number>): void =>
  write(name, { figures, known: {} });

/** Writes the failing cases; new ones only if they are accepted. */
export function holdCases(failing: Record<string, string>, acceptNew: boolean): void {
  const { known } = readHeld(CASES);
  const left = Object.entries(failing).filter(([id]) => acceptNew || id in known);
  write(CASES, { figures: {}, known: Object.fromEntries(left) });
}

const write = (name: string, held: Held): void =>
  writeFileSync(fileOf(name), `${JSON.stringify(held, null, 2)}\n`);
