/** Reads the small inputs of `cases/`, each with the right answer, in families; names the faults of the engine in one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../../src/plugins/quotes/attribution';
import type { AttributedQuote, Person, Range } from '../../src/plugins/quotes/attribution';

interface ExpectedQuote {
  text: string;
  /** Chooses among the quotes with these words, from 0; in order if it is not given. */
  nth?: number;
  speaker: string | null;
  /** `not linked`: an editor must confirm the speaker. */
  decision?: 'linked' | 'not linked' | 'any';
}

export interface Case {
  id: string;
  family: string;
  phenomenon: string;
  lang: string;
  date: string | null;
  text: string;
  people: Person[];
  regions?: Range[];
  expected: { quotes: ExpectedQuote[]; notQuotes?: string[] };
}

export interface Fault {
  isWrongLink: boolean;
  why: string;
}

/** Reads all cases. */
export const readCases = (): Case[] =>
  readFileSync(join(__dirname, 'cases', 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

/** Returns what is wrong with the engine's answer to a case. */
export function faultsOf({ lang, date, text, people, regions, expected }: Case): Fault[] {
  const quotes = attribute(text, { lang, date, people, ...(regions && { regions }) });
  const seen = new Map<string, number>();
  return [
    ...expected.quotes.flatMap((wanted) => {
      const words = bare(wanted.text);
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      const found = quotes.filter((quote) => bare(quote.text) === words)[wanted.nth ?? nth];
      return faultsOfQuote(wanted, found);
    }),
    ...(expected.notQuotes ?? []).flatMap((words) => faultsOfNoQuote(words, quotes)),
  ];
}

/** Returns words without marks at their edges, in lower case. */
const bare = (words: string): string =>
  words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').toLowerCase();

function faultsOfQuote(wanted: ExpectedQuote, found: AttributedQuote | undefined): Fault[] {
  const fault = (why: string, isWrongLink = false): Fault[] => [
    { isWrongLink, why: `“${wanted.text}” ${why}` },
  ];
  if (!found) return fault('not found');
  const speaker = found.speaker?.id ?? null;
  const { decision } = found;
  const right = wanted.speaker ?? 'no official';
  if (decision === 'linked' && speaker !== wanted.speaker)
    return fault(`linked to ${speaker}, should be ${right}`, true);
  if (wanted.decision === 'not linked') return [];
  if (speaker !== wanted.speaker)
    return fault(`${[decision, speaker].filter(Boolean).join(' ')}, should be ${right}`);
  return wanted.decision === 'linked' && decision !== 'linked' ? fault(`only ${decision}`) : [];
}

function faultsOfNoQuote(words: string, quotes: readonly AttributedQuote[]): Fault[] {
  const found = quotes.find(({ kind, text }) => kind !== 'indirect' && bare(text) === bare(words));
  if (!found) return [];
  const isWrongLink = found.decision === 'linked';
  return [{ isWrongLink, why: `“${words}” is no speech, yet ${found.decision}` }];
}

/** The cases of a family, counted. */
export interface FamilyCount {
  family: string;
  cases: number;
  right: number;
  wrongLinks: number;
}

/** Counts the right answers by family, in the order of the families. */
export function countCases(cases: readonly Case[]): FamilyCount[] {
  const families = new Map<string, FamilyCount>();
  for (const one of cases) {
    const { family } = one;
    const count = families.get(family) ?? { family, cases: 0, right: 0, wrongLinks: 0 };
    families.set(family, count);
    const faults = faultsOf(one);
    count.cases += 1;
    count.right += Number(faults.length === 0);
    count.wrongLinks += Number(faults.some(({ isWrongLink }) => isWrongLink));
  }
  return [...families.values()].sort((a, b) => (a.family < b.family ? -1 : 1));
}
