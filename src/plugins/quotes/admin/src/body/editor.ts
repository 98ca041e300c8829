const EDITOR = '[data-slate-editor]';

/**
 * Finds the blocks editor of the article's body each time, because Strapi re-renders it and moves it to a dialog when it
 * is expanded. Prefers the one in the page, because other forms that open over the article have editors too.
 */
export function bodyEditor(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`main ${EDITOR}`) ?? document.querySelector(EDITOR);
}
