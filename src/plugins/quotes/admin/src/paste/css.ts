/**
 * The declarations of a style attribute. Not the browser's own reading, which drops what only Word knows (`mso-list`).
 * Values in quotes or brackets may be cut at a semicolon: none of the properties read here has those.
 */
export function readStyle(element: Element): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of element.getAttribute('style')?.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    declarations.set(
      property,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
    );
  }
  return declarations;
}

const KEEPS_LINES = /^(pre|pre-wrap|pre-line|break-spaces|preserve|preserve-breaks)\b/;

/** Tells if the element preserves line breaks of the source; null if it does not say. */
export function keepsLines(element: Element, style: Map<string, string>): boolean | null {
  const value = style.get('white-space') ?? style.get('white-space-collapse');
  if (value) return KEEPS_LINES.test(value);
  return /^(PRE|TEXTAREA|LISTING|XMP)$/.test(element.tagName) ? true : null;
}
