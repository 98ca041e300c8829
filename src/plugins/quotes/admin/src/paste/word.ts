import type { ListFormat } from './blocks';

/** Markup that Word adds to the text: comments and their markers, hidden text, list bullets. */
const ASIDE_CLASSES = /\b(MsoCommentReference|msocomanchor|MsoCommentText)\b/;
const ASIDE_ELEMENTS = /^(comment-list|comment|annotation)/;
const NUMBER = /^\(?(\d+|[a-z]{1,3}|[а-яё]|[ivxlcdm]+)[.)]/i;

/** Tells if an element is not part of a Word document's text. */
export function isWordAside(element: Element, style: Map<string, string>): boolean {
  return (
    style.get('mso-list') === 'ignore' ||
    style.get('mso-hide') === 'all' ||
    ASIDE_ELEMENTS.test(style.get('mso-element') ?? '') ||
    ASIDE_CLASSES.test(element.className)
  );
}

/** The bullet or number that Word draws for a list item, where it wrote one. */
function markerOf(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('[style]')].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '')
  );
  return marker?.textContent?.trim() ?? '';
}

/** Word's lists are paragraphs that say their level, with the bullet as text. */
export function wordListItem(
  element: Element,
  style: Map<string, string>
): { level: number; format: ListFormat } | null {
  const level = /\blevel(\d)/.exec(style.get('mso-list') ?? '')?.[1];
  if (!level || /^H\d$/.test(element.tagName)) return null;
  const format = NUMBER.test(markerOf(element)) ? 'ordered' : 'unordered';
  return { level: Number(level) - 1, format };
}

/** A paragraph in one of Word's styles for quotations. */
export const isWordQuote = (element: Element): boolean =>
  /\bMso(Intense)?Quote\b/.test(element.className);
