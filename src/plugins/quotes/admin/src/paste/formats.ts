import { linkProblem } from '../../../../../lib/text/addresses';
import type { Mark } from './blocks';
import type { Format } from './lines';

const MARK_OF_TAG: Record<string, Mark> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  CITE: 'italic',
  U: 'underline',
  INS: 'underline',
  S: 'strikethrough',
  STRIKE: 'strikethrough',
  DEL: 'strikethrough',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
  TT: 'code',
};
const BOLD_FROM = 600;

/** The address that an element links to; places within the page and scripts are none. */
function addressOf(element: Element): string | undefined {
  const href = element.tagName === 'A' ? element.getAttribute('href')?.trim() : null;
  if (!href) return undefined;
  if (!URL.canParse(href)) return undefined;
  const address = new URL(href).href;
  return linkProblem(address) === null ? address : undefined;
}

function isBold(weight: string): boolean {
  return weight.startsWith('bold') || Number(weight) >= BOLD_FROM;
}

/** Reads each mark from the style: yes, no, or unset. Underlines of a style are added to those around, never removed. */
function marksOfStyle(style: Map<string, string>): Partial<Record<Mark, boolean>> {
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const lines = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  return {
    ...(weight && weight !== 'inherit' && { bold: isBold(weight) }),
    ...(slant && slant !== 'inherit' && { italic: /^(italic|oblique)/.test(slant) }),
    ...(lines.includes('underline') && { underline: true }),
    ...(lines.includes('line-through') && { strikethrough: true }),
  };
}

/** Reads the format of text in an element: by its tag, then its style, which can undo it (`<b style="font-weight: normal">`). */
export function formatWithin(element: Element, style: Map<string, string>, outer: Format): Format {
  const tag = MARK_OF_TAG[element.tagName];
  const url = addressOf(element) ?? outer.url;
  const marks = { ...outer, ...(tag && { [tag]: true }), ...marksOfStyle(style) };
  const format: Format = url ? { url } : {};
  if (marks.bold) format.bold = true;
  if (marks.italic) format.italic = true;
  // A link is underlined in any case.
  if (marks.underline && !url) format.underline = true;
  if (marks.strikethrough) format.strikethrough = true;
  if (marks.code) format.code = true;
  return format;
}
