import { keepsLines, readStyle } from './css';
import { isBlock, isLeftOut } from './elements';
import { formatWithin } from './formats';
import { kindWithin } from './line-kinds';
import { LineReader } from './line-reader';
import { PARAGRAPH, type Format, type Line, type LineKind } from './lines';
import { marksAround } from './quote-element';
import { joinRow } from './table-rows';

interface Context {
  is: LineKind;
  format: Format;
  /** Line breaks of the source are line breaks (`<pre>`, `white-space: pre-wrap`). */
  keepsLines: boolean;
}

const PLAIN: Context = { is: PARAGRAPH, format: {}, keepsLines: false };
/** Breaks a line wherever it occurs in text. */
const SEPARATOR = /[\u2028\u2029\v]/;
const LINE_END = /\r\n|[\r\n\u2028\u2029\v]/;

function readText(text: string, context: Context, reader: LineReader): void {
  text.split(context.keepsLines ? LINE_END : SEPARATOR).forEach((line, i) => {
    if (i > 0) reader.endLine();
    reader.add({ text: line, format: context.format }, context.is);
  });
}

/** Copied by Chrome and Safari, a space at the end of an element is this, with a non-breaking space in it. */
const isPlainSpace = (element: Element) => element.classList.contains('Apple-converted-space');

function readRow(row: Element, context: Context, reader: LineReader): void {
  const cells = [...row.children].map((cell) => {
    const ofCell = new LineReader();
    readNode(cell, context, ofCell);
    ofCell.endLine();
    return ofCell.lines;
  });
  reader.lines.push(...joinRow(cells));
}

function readChildren(element: Element, context: Context, reader: LineReader): void {
  if (element.tagName === 'TR') return readRow(element, context, reader);
  const marks = element.tagName === 'Q' ? marksAround(element.textContent ?? '') : null;
  if (marks) readText(marks[0], context, reader);
  for (const child of element.childNodes) readNode(child, context, reader);
  if (marks) readText(marks[1], context, reader);
}

function readElement(element: Element, outer: Context, reader: LineReader): void {
  const style = readStyle(element);
  if (isLeftOut(element, style)) return;
  if (element.tagName === 'BR') return reader.endLine();

  const context: Context = {
    is: kindWithin(element, style, outer.is),
    format: formatWithin(element, style, outer.format),
    keepsLines: keepsLines(element, style) ?? outer.keepsLines,
  };
  if (isPlainSpace(element)) return readText(' ', context, reader);
  if (!isBlock(element, style)) return readChildren(element, context, reader);
  reader.endLine();
  readChildren(element, context, reader);
  reader.endLine();
}

function readNode(node: Node, outer: Context, reader: LineReader): void {
  if (node.nodeType === Node.ELEMENT_NODE) return readElement(node as Element, outer, reader);
  if (node.nodeType !== Node.TEXT_NODE) return;
  const is = kindWithin(node, new Map(), outer.is);
  readText(node.nodeValue ?? '', { ...outer, is }, reader);
}

/**
 * The lines of a document from the clipboard, as a reader saw them. A `<br>` ends a line, as in plain text: many pages
 * set their paragraphs with it, and a quotation never runs over one.
 */
export function readHtml(document: Document): Line[] {
  const reader = new LineReader();
  readElement(document.body, PLAIN, reader);
  return reader.lines;
}
