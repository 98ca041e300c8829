/** Ids of the elements that focus is moved to. */
export const SUMMARY_ID = 'quotes-left-to-settle';

export const cardId = (documentId: string) => `quote-${documentId}`;

export const PUBLISH_PIECE_ID = 'quotes-publish-piece';

export const blockerId = (index: number) => `quotes-blocker-${index}`;

/** Moves focus to an element and brings it into view; false where it is not on the page. */
export function focusElement(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
}

/** Strapi's date fields have no name: they are a group with a label. */
function inputLabelled(label: string): HTMLElement | null {
  const labels = [...document.querySelectorAll('main label')];
  const own = labels.find(({ textContent }) => textContent?.replace(/\*$/, '').trim() === label);
  return own ? document.querySelector(`[aria-labelledby="${own.id}"] input`) : null;
}

/** Moves focus to a field of the form; false where it is not on the page. */
export function focusField(name: string, label: string): boolean {
  const field =
    document.querySelector<HTMLElement>(`main [name="${CSS.escape(name)}"]`) ??
    inputLabelled(label);
  field?.focus();
  return field !== null;
}

/** Moves focus to the button of this name; false where there is none that can be pressed. */
export function focusButton(name: string): boolean {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
  const button = buttons.find(({ textContent }) => textContent?.trim() === name);
  button?.focus();
  return button !== undefined;
}
