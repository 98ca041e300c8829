const EDITOR = '[data-slate-editor]';

/**
 * The blocks editor of the article's body, which Strapi draws anew at times, and in a dialog where it is expanded. Other
 * forms that open over the article may have editors of their own: they stand outside of the page.
 */
export function bodyEditor(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`main ${EDITOR}`) ?? document.querySelector(EDITOR);
}
