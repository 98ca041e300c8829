/**
 * Finds the answers of a labelled interview, each paragraph of an answer one turn: “**Name:** …”, "Q: … A: …",
 * “Вопрос: … Ответ: …”, and questions in bold with the answer below.
 */
import type { Language } from '../languages/language';
import { firstWordChar } from '../text/characters';
import type { Range } from '../types';
import { continuesAnswer } from './narration';
import type { Turn } from './block';
import type { Line } from './labelled-lines';
import { readLine } from './labelled-lines';

const MAX_LABEL_WORDS = 6;
/** Turns of one interview are no further apart. */
const MAX_PARAGRAPHS_BETWEEN = 8;
const ENDS_SENTENCE = /[.!?…][»”“"’)\]*_]*\s*$/;
/** CEW, ТАСС: a newspaper or agency that asks. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Returns the labelled answers of a text; `free`: whether a paragraph can have one. */
export function findLabelledTurns(
  text: string,
  paragraphs: readonly Range[],
  free: readonly boolean[],
  language: Language
): Turn[] {
  const lines = paragraphs.flatMap((range, index) => {
    const line = free[index] ? readLine(text, range, index, language) : null;
    return line ? [line] : [];
  });
  const turns = lines.filter(
    (line, i) =>
      line.label !== null &&
      (line.by !== 'name' || (isNameLabel(text, line, language) && isNearOther(lines, i)))
  );
  const requests = lines.filter((line) => line.label === null);
  if (isInterview(text, turns)) {
    return answersOf(text, paragraphs, turns, askersOf(text, turns), language);
  }
  if (requests.length < 2) return [];
  return answersOf(
    text,
    paragraphs,
    withAnswersBelow(requests, paragraphs, free),
    new Set(),
    language
  );
}

/** Returns whether labelled lines are turns of talk, because lists and times of day have labels too. */
function isInterview(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const names = new Set(lines.map((line) => line.name));
  if (names.size < 2) return false;
  if (lines.some((line) => line.by !== 'name')) return true;
  const asks = lines.some((line) => line.asks);
  const repeats = names.size < lines.length;
  if (lines.every((line) => line.bold)) return asks || repeats;
  const sentences = lines.every(({ content }) =>
    ENDS_SENTENCE.test(text.slice(content.start, content.end))
  );
  return sentences && repeats && asks;
}

/** Returns whether a label can name a person: words with capitals, offices; in bold any few words. */
function isNameLabel(text: string, { label, bold, content }: Line, language: Language): boolean {
  if (!label || !/\p{L}{2}|^\s*$/u.test(text.slice(content.start, content.end))) return false;
  const words = text.slice(label.start, label.end).split(/\s+/);
  if (words.length > MAX_LABEL_WORDS) return false;
  return (
    bold ||
    words.every((word) => {
      const lower = word.toLowerCase();
      return (
        /^[«“"]?\p{Lu}/u.test(word) ||
        language.nameParticles.has(lower) ||
        language.office.has(lower) ||
        language.personNouns.has(lower)
      );
    })
  );
}

/** Returns whether another labelled line is near, as a turn of the same talk. */
function isNearOther(lines: readonly Line[], at: number): boolean {
  const here = lines[at]?.paragraph ?? 0;
  return [lines[at - 1], lines[at + 1]].some(
    (other) => other !== undefined && Math.abs(other.paragraph - here) <= MAX_PARAGRAPHS_BETWEEN
  );
}

/** Returns the labels that name who asks, where another answers: a newspaper, or one word with nothing but questions. */
function askersOf(text: string, lines: readonly Line[]): Set<string> {
  const all = new Map<string, boolean>();
  const askers = new Set<string>();
  for (const { name, label, by, asks } of lines) {
    all.set(name, (all.get(name) ?? true) && asks);
    const words = label ? text.slice(label.start, label.end) : '';
    if (by === 'name' && asks && ACRONYM.test(words)) askers.add(name);
  }
  const answering = [...all].some(([, asks]) => !asks);
  for (const [name, asks] of all) if (asks && answering && !/\s/.test(name)) askers.add(name);
  return askers;
}

/** Adds the paragraph below each question in bold as its answer. */
function withAnswersBelow(
  requests: readonly Line[],
  paragraphs: readonly Range[],
  free: readonly boolean[]
): Line[] {
  return requests.flatMap((line) => {
    const below = line.paragraph + 1;
    const content = paragraphs[below];
    if (!content || !free[below] || requests.some(({ paragraph }) => paragraph === below))
      return [line];
    const answer: Line = {
      ...line,
      paragraph: below,
      bold: false,
      content,
      asks: false,
      by: 'answer',
    };
    return [line, answer];
  });
}

/** Returns the turns of the lines that answer, with the paragraphs that go on with them. */
function answersOf(
  text: string,
  paragraphs: readonly Range[],
  lines: readonly Line[],
  askers: ReadonlySet<string>,
  language: Language
): Turn[] {
  const lead = (lines[0]?.paragraph ?? 0) - 1;
  return lines.flatMap((line, i) => {
    if (line.by === 'question') return [];
    const isQuestion = line.by === 'name' && askers.has(line.name);
    const label = line.by === 'name' ? line.label : null;
    const found: Turn[] = [];
    const add = (range: Range, continues: boolean) =>
      found.push({
        ...range,
        family: 'answer',
        continues,
        turn: { label, lead, isQuestion },
      });
    const hasWords = firstWordChar(text, line.content.start, line.content.end) < line.content.end;
    if (hasWords) add(line.content, false);
    const next = isQuestion ? undefined : lines[i + 1];
    for (let at = line.paragraph + 1; at < (next?.paragraph ?? 0); at++) {
      const range = paragraphs[at] as Range;
      if (!continuesAnswer(text, range, language)) break;
      add(range, found.length > 0);
    }
    const below = paragraphs[line.paragraph + 1];
    if (!hasWords && found.length === 0 && below && !next && !isQuestion) add(below, false);
    return found;
  });
}
