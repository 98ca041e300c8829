/** Ids of the elements that focus is moved to. */
export const SUMMARY_ID = 'quotes-left-to-settle';
export const PANEL_ID = 'quotes-panel';

export const cardId = (documentId: string) => `quote-${documentId}`;

/** Moves focus to an element and brings it into view; false where it is not on the page. */
export function focusElement(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
}

const CARD = `#${PANEL_ID} [data-quote-card]`;
/** An article that was saved for the first time moves to another page, and its cards are made anew. */
const PATIENCE_MS = 3_000;
const AGAIN_MS = 50;

/** The next card that waits, from a place in the list onwards and then from the top; else the summary. */
function nextWaiting(from: number): HTMLElement | null {
  const cards = [...document.querySelectorAll<HTMLElement>(CARD)];
  const next = [...cards.slice(from + 1), ...cards.slice(0, from + 1)].find(
    ({ dataset }) => dataset.quoteCard === 'waits'
  );
  return next ?? document.getElementById(SUMMARY_ID);
}

/**
 * Moves focus to the next quote that waits, once the panel shows what was decided.
 * @param from place in the list of the quote that was decided about
 */
export function focusNextWaiting(from: number, since = Date.now()): void {
  window.setTimeout(() => {
    const next = nextWaiting(from);
    if (next) next.focus();
    else if (Date.now() - since < PATIENCE_MS) focusNextWaiting(from, since);
  }, AGAIN_MS);
}
