import { isWordAside } from './word';

const tags = (names: string) => new Set(names.split(' '));

/** Elements without text. */
const WORDLESS = tags(
  'SCRIPT STYLE HEAD TITLE META LINK NOSCRIPT TEMPLATE XML IFRAME OBJECT EMBED SVG IMG PICTURE VIDEO AUDIO CANVAS MAP ' +
    'SELECT DATALIST INPUT HR'
);
const BLOCKS = tags(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
);
const BLOCK_DISPLAY = /^(block|flex|grid|list-item|table)/;
/** Office's drawings and settings: `v:shape`, `w:WordDocument`. Its `o:p` and `st1:City` hold text. */
const OFFICE_XML = /^[VW]:/;

/** Tells if an element has no text that a reader of the source could see. */
export function isLeftOut(element: Element, style: Map<string, string>): boolean {
  const tag = element.tagName.toUpperCase();
  return (
    WORDLESS.has(tag) ||
    OFFICE_XML.test(tag) ||
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    isWordAside(element, style)
  );
}

/** Tells if an element is a block. */
export function isBlock(element: Element, style: Map<string, string>): boolean {
  return BLOCKS.has(element.tagName) || BLOCK_DISPLAY.test(style.get('display') ?? '');
}
