/**
 * Finds the answers of a labelled interview, each paragraph of an answer one turn: “**Name:** …”, "Q: … A: …",
 * “Вопрос: … Ответ: …”, and questions in bold with the answer below.
 */
import type { Language } from '../languages/language';
import { firstWordChar } from '../text/characters';
import type { Range } from '../types';
import { continuesAnswer } from './narration';
import type { Turn } from './block';

const MAX_LABEL_WORDS = 6;
/** Turns of one interview are no further apart. */
const MAX_PARAGRAPHS_BETWEEN = 8;
const LABEL =
  /^\s*(?:[—–-]\s+)?(\*\*|__)?\s*([«“"]?\p{Lu}[\p{L}\p{M}.’'\- ]{0,58}?[»”"]?)\s*(?:\*\*|__)?\s*(?:\([^()\n]{1,60}\))?\s*[:：]\s*(\*\*|__)?\s*/u;
/** “**Вопрос.** …”: without a colon only in bold. */
const BOLD_LABEL = /^\s*(?:[—–-]\s+)?(\*\*|__)\s*(\p{L}+)\.?\s*(\*\*|__)\s+/u;
/** «Ведомости»: a newspaper asks. */
const IN_MARKS = /^[«“"].*[»”"]$/;
const HAS_MARK = /[«»“”"]/;
/** "Q. Will there be a vote?" */
const LETTER = /^\s*()([QA])\.\s+()(?=\p{Lu})/u;
const BOLD_LINE = /^\s*(?:\*\*|__)(?!\s)([^*_]+?)(?:\*\*|__)\s*$/u;
const ASKS = /\?[»”“"’)\]*_]*\s*$/;
const ENDS_SENTENCE = /[.!?…][»”“"’)\]*_]*\s*$/;
/** CEW, ТАСС: a newspaper or agency that asks. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

interface Line {
  paragraph: number;
  /** The words before the colon; null for a question in bold. */
  label: Range | null;
  name: string;
  bold: boolean;
  /** After the label; may be empty, where the label stands alone. */
  content: Range;
  asks: boolean;
  /** What the label says: the asker, the answerer, or the name of somebody. */
  by: 'question' | 'answer' | 'name';
}

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

function readLine(text: string, range: Range, paragraph: number, language: Language): Line | null {
  const words = text.slice(range.start, range.end);
  const question = BOLD_LINE.exec(words);
  if (question && ASKS.test(question[1] ?? ''))
    return {
      paragraph,
      label: null,
      name: '',
      bold: true,
      content: range,
      asks: true,
      by: 'question',
    };
  const found = LABEL.exec(words) ?? LETTER.exec(words) ?? boldLabel(words, language);
  const label = found?.[2]?.trim();
  if (!found || !label || (HAS_MARK.test(label) && !IN_MARKS.test(label))) return null;
  const start = range.start + words.indexOf(label);
  const content = { start: range.start + found[0].length, end: range.end };
  const name = label.toLowerCase().replace(/\.$/, '');
  return {
    paragraph,
    label: { start, end: start + label.length },
    name,
    bold: found[1] !== undefined && found[1] !== '',
    content,
    asks: ASKS.test(words),
    by:
      IN_MARKS.test(label) || language.questionLabels.has(name)
        ? 'question'
        : language.answerLabels.has(name)
          ? 'answer'
          : 'name',
  };
}

function boldLabel(words: string, language: Language): RegExpExecArray | null {
  const found = BOLD_LABEL.exec(words);
  const name = found?.[2]?.toLowerCase() ?? '';
  return language.questionLabels.has(name) || language.answerLabels.has(name) ? found : null;
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
