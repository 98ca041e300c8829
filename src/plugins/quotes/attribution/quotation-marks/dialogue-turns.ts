/**
 * Finds the turns of a dialogue, paragraphs that open with a dash: “— Мост откроем в мае, — сказал министр. — И дорога
 * тоже.” Where no turn is tagged and the first asks, it is an interview: its questions are left out.
 */
import type { Language } from '../languages/language';
import type { Range } from '../types';
import { tokenize } from '../text/tokens';
import type { Token } from '../text/tokens';
import { authorWordsAt, tagAfterComma } from './author-words';
import { continuesAnswer, speaksOfSelf, tokensOutsideMarks } from './narration';
import type { Turn } from './block';

/** Narration of more paragraphs than this ends a dialogue. */
const MAX_PARAGRAPHS_BETWEEN = 2;
const OPENING = /^\s*[—–―-]{1,2}(?:\s+|(?=\p{Lu}))(?=[\p{L}\d«“"„(…[])/u;
const ENDS_SENTENCE = /[.!?…][»”“"’)\]]*$/;
const ASKS = /\?[»”“"’)\]]*$/;

interface Line {
  paragraph: number;
  /** The parts that are speech. */
  parts: Range[];
  tagged: boolean;
  asks: boolean;
  /** Could be a turn although no tag says so. */
  sentence: boolean;
  ofSelf: boolean;
}

/** Returns the turns after dashes; `free`: whether a paragraph can have one. */
export function findDialogueTurns(
  text: string,
  paragraphs: readonly Range[],
  free: readonly boolean[],
  language: Language
): Turn[] {
  const turns: Turn[] = [];
  let run: Line[] = [];
  const close = () => {
    turns.push(...turnsOf(run, text, paragraphs, free, language));
    run = [];
  };
  paragraphs.forEach((range, index) => {
    const opening = free[index] ? OPENING.exec(text.slice(range.start, range.end))?.[0] : undefined;
    if (opening === undefined) return;
    const last = run[run.length - 1];
    if (last && index - last.paragraph > MAX_PARAGRAPHS_BETWEEN + 1) close();
    run.push(
      readLine(text, { start: range.start + opening.length, end: range.end }, index, language)
    );
  });
  close();
  return turns;
}

function readLine(text: string, range: Range, paragraph: number, language: Language): Line {
  const end = range.start + text.slice(range.start, range.end).trimEnd().length;
  const tokens = tokensOutsideMarks(text, { start: range.start, end }, language);
  const parts: Range[] = [];
  let start: number | null = range.start;
  for (let i = 1; i < tokens.length && start !== null; i++) {
    const words = authorWordsAt(tokens, i, language);
    if (!words) continue;
    parts.push({ start, end: words.start });
    start = words.end;
    while (start !== null && i + 1 < tokens.length && (tokens[i + 1] as Token).start < start) i++;
  }
  const tag = parts.length === 0 ? tagAfterComma(tokens, language) : null;
  if (tag && !language.inflection) parts.push({ start: range.start, end: tag.start });
  else if (start !== null) parts.push({ start, end });
  const words = text.slice(range.start, end);
  return {
    paragraph,
    parts,
    tagged: parts.length > 1 || start === null || (tag !== null && !language.inflection),
    asks: ASKS.test(words),
    sentence: /^[^\p{L}]*\p{Lu}/u.test(words) && ENDS_SENTENCE.test(words),
    ofSelf: speaksOfSelf(tokens, language),
  };
}

function turnsOf(
  run: readonly Line[],
  text: string,
  paragraphs: readonly Range[],
  free: readonly boolean[],
  language: Language
): Turn[] {
  const tagged = run.some((line) => line.tagged);
  const asks = run.some((line) => line.asks);
  if (!tagged && asks && run.length > 1) return answersOf(run, text, paragraphs, free, language);
  const spoken =
    tagged ||
    run.some((line) => line.ofSelf) ||
    isAnnounced(text, paragraphs, run[0]?.paragraph ?? 0, language);
  return run
    .filter((line) => line.tagged || (spoken && line.sentence))
    .flatMap(({ parts }) =>
      parts.map((part): Turn => ({ ...part, family: 'dash', continues: false, turn: null }))
    );
}

/** Returns whether a sentence of speech ends in a colon before a paragraph: “Министр сказал:”. */
function isAnnounced(
  text: string,
  paragraphs: readonly Range[],
  at: number,
  language: Language
): boolean {
  const before = paragraphs[at - 1];
  if (!before || !/:\s*$/.test(text.slice(before.start, before.end))) return false;
  const tokens: Token[] = [];
  tokenize(text, before.start, before.end, language.abbreviations, tokens);
  return tokens.some(({ lower }) => {
    const cue = language.cues.get(lower);
    return cue?.class === 'say' && cue.forms.includes('finite');
  });
}

/** Returns the answers of an interview, question and answer by turns, with the paragraphs that go on with them. */
function answersOf(
  run: readonly Line[],
  text: string,
  paragraphs: readonly Range[],
  free: readonly boolean[],
  language: Language
): Turn[] {
  const turns: Turn[] = [];
  const lead = (run[0]?.paragraph ?? 0) - 1;
  const add = (range: Range, continues: boolean) =>
    turns.push({
      ...range,
      family: 'answer',
      continues,
      turn: { label: null, lead, isQuestion: false },
    });
  let answers = !run[0]?.asks && (run[1]?.asks ?? false);
  run.forEach((line, i) => {
    const next = run[i + 1];
    // The next one asks: this one goes on answering.
    if (!answers && i > 0 && !line.asks && next?.asks) answers = true;
    if (answers) {
      if (line.sentence) for (const part of line.parts) add(part, false);
      for (let at = line.paragraph + 1; next && at < next.paragraph; at++) {
        const range = paragraphs[at] as Range;
        if (!free[at] || !continuesAnswer(text, range, language)) break;
        add(range, true);
      }
    }
    answers = !answers;
  });
  return turns;
}
