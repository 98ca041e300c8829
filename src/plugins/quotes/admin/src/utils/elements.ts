/** Ids of the elements that focus is moved to. */
export const SUMMARY_ID = 'quotes-left-to-settle';

export const cardId = (documentId: string) => `quote-${documentId}`;

/** Moves focus to an element and brings it into view; false where it is not on the page. */
export function focusElement(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
}
