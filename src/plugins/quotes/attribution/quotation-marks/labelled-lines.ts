/** Reads the label of a paragraph of an interview: “**Name:** …”, "Q: …", a question in bold. */
import type { Language } from '../languages/language';
import type { Range } from '../types';

const LABEL =
  /^\s*(?:[—–-]\s+)?(\*\*|__)?\s*([«“"]?\p{Lu}[\p{L}\p{M}.’'\- ]{0,58}?[»”"]?)\s*(?:\*\*|__)?\s*(?:\([^()\n]{1,60}\))?\s*[:：]\s*(\*\*|__)?\s*/u;

/** “**Вопрос.** …”: without a colon only in bold. */
const BOLD_LABEL = /^\s*(?:[—–-]\s+)?(\*\*|__)\s*(\p{L}+)\.?\s*(\*\*|__)\s+/u;
/** «Ведомости»: a newspaper asks. */
const IN_MARKS = /^[«“"].*[»”"]$/;
const HAS_MARK = /[«»“”"]/;
/** "Q. Will there be a vote?" */
export const LETTER = /^\s*()([QA])\.\s+()(?=\p{Lu})/u;
const BOLD_LINE = /^\s*(?:\*\*|__)(?!\s)([^*_]+?)(?:\*\*|__)\s*$/u;
export const ASKS = /\?[»”“"’)\]*_]*\s*$/;

/** A paragraph with a label, or a question in bold. */
export interface Line {
  paragraph: number;
  /** The words before the colon; null for a question in bold. */
  label: Range | null;
  name: string;
  bold: boolean;
  /** Follows the label; empty if the label is alone. */
  content: Range;
  asks: boolean;
  /** Tells the asker, the answerer, or a name. */
  by: 'question' | 'answer' | 'name';
}

/** Reads a paragraph as a line of an interview; null if it has no label. */
export function readLine(
  text: string,
  range: Range,
  paragraph: number,
  language: Language
): Line | null {
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
