/** A piece as its author knows it: who says what, line by line; and an editor at work on it, save by save. */
import { createPeopleIndex } from '../../src/plugins/quotes/attribution';
import { sameWords } from '../../src/plugins/quotes/anchoring';
import { planQuotes } from '../../src/plugins/quotes/server/src/pieces/plan-quotes';
import { project } from '../../src/plugins/quotes/shared/projection';
import { readBody } from '../../src/plugins/quotes/server/src/pieces/read-body';
import type { QuoteRow } from '../../src/plugins/quotes/server/src/services/quote-rows';
import { blocks } from './desk';

export const SPEAKERS = [
  { id: 'ada', name: 'Ada Marlow' },
  { id: 'bea', name: 'Bea Norrland' },
  { id: 'cy', name: 'Cyra Ostrom' },
] as const;

/** On record, and named nowhere in the text. */
export const ABSENT = { id: 'dee', name: 'Dee Wyndham' };

/** Sentences that are easily taken for one another. */
export const WORDS = [
  'We agree on the new bridge.',
  'We agree on the old bridge.',
  'We all agree on the new bridge.',
  'The bridge will open in May.',
  'The bridge will open in June.',
  'The tram will open in May.',
  'Nobody was asked about the price.',
  'Nobody was asked about the prices.',
] as const;

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
] as const;

/** A line of the piece. `named`: “…” said Ada. `pronoun`: “…” she said. `bare`: “…”. `lead`: Ada spoke. `plain`: no words of anybody. */
export interface Line {
  kind: 'named' | 'pronoun' | 'bare' | 'lead' | 'plain';
  words: string;
  speaker: number;
  marks: number;
  /** Stands in one paragraph with the line before. */
  joined: boolean;
}

export function textOf({ kind, words, speaker, marks }: Line): string {
  const name = SPEAKERS[speaker].name;
  const [open, close] = MARKS[marks];
  const said = `${open}${words.replace(/\.$/, ',')}${close}`;
  switch (kind) {
    case 'named':
      return `${said} said ${name}.`;
    case 'pronoun':
      return `${said} she said.`;
    case 'bare':
      return `${open}${words}${close}`;
    case 'lead':
      return `${name} was the next to speak.`;
    case 'plain':
      // No noun at its beginning: it would be taken for somebody who speaks.
      return 'Outside it rained.';
  }
}

/** Who says each line: whoever it names, else whoever was named last; null where nobody was. */
export function saidBy(lines: readonly Line[]): (number | null)[] {
  let last: number | null = null;
  return lines.map(({ kind, speaker }) => {
    if (kind === 'named' || kind === 'lead') last = speaker;
    return last;
  });
}

function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.length - 1;
    if (line.joined && last >= 0) paragraphs[last] += ` ${textOf(line)}`;
    else paragraphs.push(textOf(line));
  }
  return paragraphs;
}

/** Of each line, where its quoted words stand. */
function wordsAt(lines: readonly Line[]): { block: number; from: number; to: number }[] {
  let block = -1;
  let length = 0;
  return lines.map((line) => {
    const text = textOf(line);
    if (line.joined && block >= 0) length += 1;
    else {
      block += 1;
      length = 0;
    }
    const from = length;
    length += text.length;
    return { block, from, to: length };
  });
}

/** What an editor said of a quote: the words, who the text says spoke them, who is recorded. */
interface Settlement {
  words: string;
  saidBy: number | null;
  speaker: string | null;
}

const people = createPeopleIndex(
  [...SPEAKERS, ABSENT].map(({ id, name }) => ({
    id,
    name,
    gender: 'female' as const,
    positions: [],
  }))
);

/** An editor's desk without a database: rows in memory, changed by the plan of each save. */
export class Desk {
  rows: QuoteRow[] = [];
  lines: readonly Line[] = [];
  private body: unknown = null;
  private count = 0;
  private readonly settled = new Map<number, Settlement>();

  save(lines: readonly Line[]): void {
    const body = blocks(...paragraphsOf(lines));
    const reading = readBody({ body, locale: 'en', date: '2026-05-01' }, people);
    const before = this.body === null ? null : project(this.body);
    const { kept } = planQuotes(this.rows, before, reading);
    this.rows = kept.map(({ row, columns, speaker }) => {
      const id = row?.id ?? ++this.count;
      return {
        ...BLANK,
        ...row,
        ...columns,
        id,
        documentId: String(id),
        speaker: speaker === null ? null : { id: 0, documentId: speaker },
      } as QuoteRow;
    });
    this.body = body;
    this.lines = lines;
  }

  /** The line that a quote stands in; -1 where it has no place. */
  lineOf({ anchor }: QuoteRow): number {
    if (!anchor) return -1;
    return wordsAt(this.lines).findIndex(
      ({ block, from, to }) => block === anchor.block && anchor.start >= from && anchor.end <= to
    );
  }

  /** Confirms, reassigns or dismisses a quote that has a place. */
  settle(index: number, review: 'confirmed' | 'reassigned' | 'dismissed', speaker: string): void {
    const standing = this.rows.filter(({ anchor }) => anchor !== null);
    const row = standing[index % Math.max(1, standing.length)];
    if (!row) return;
    if (review === 'confirmed' && !row.speaker && !row.attributionText) return;
    const chosen = review === 'reassigned' ? speaker : row.speaker?.documentId;
    Object.assign(row, {
      review,
      reason: null,
      confirmedText: row.text,
      settledAs: null,
      speaker: chosen ? { id: 0, documentId: chosen } : null,
    });
    this.settled.set(row.id, {
      words: row.text,
      saidBy: saidBy(this.lines)[this.lineOf(row)] ?? null,
      speaker: chosen ?? null,
    });
  }

  /** What is wrong with quotes that count as settled; empty where nothing is. */
  faults(): string[] {
    const speakers = saidBy(this.lines);
    const places = new Map<string, number>();
    return this.rows.flatMap((row) => {
      const found: string[] = [];
      if (row.anchor) {
        const place = `${row.anchor.block}:${row.anchor.start}:${row.anchor.end}`;
        if (places.has(place)) found.push(`${row.id} and ${places.get(place)} have one place`);
        places.set(place, row.id);
      }
      if (row.review !== 'confirmed' && row.review !== 'reassigned') return found;
      const was = this.settled.get(row.id);
      if (!was) return [...found, `${row.id} is ${row.review}, and nobody settled it`];
      if (!row.anchor) return [...found, `${row.id} is ${row.review} and stands nowhere`];
      if (!sameWords(was.words, row.text))
        found.push(`${row.id} was settled as “${was.words}”, is “${row.text}”`);
      const now = speakers[this.lineOf(row)] ?? null;
      // Where an editor knew better than the text, the text may come to agree.
      const agrees = now !== null && SPEAKERS[now].id === row.speaker?.documentId;
      if (now !== null && now !== was.saidBy && !agrees)
        found.push(
          `${row.id} “${row.text}” was said by ${nameOf(was.saidBy)} when it was settled, is by ${nameOf(now)}`
        );
      if ((row.speaker?.documentId ?? null) !== was.speaker)
        found.push(`${row.id} was settled for ${was.speaker}, has ${row.speaker?.documentId}`);
      return found;
    });
  }
}

const nameOf = (speaker: number | null): string =>
  speaker === null ? 'nobody' : SPEAKERS[speaker].name;

const BLANK: Partial<QuoteRow> = {
  attributionText: null,
  anchor: null,
  mention: null,
  cue: null,
  decision: null,
  review: 'open',
  reason: null,
  confirmedText: null,
  settledAs: null,
  partOf: null,
  agreements: [],
  locale: 'en',
  publishedAt: null,
};
