/** Ids of the elements that focus is moved to. */
export const SUMMARY_ID = 'quotes-pending';
export const PANEL_ID = 'quotes-panel';

export const cardId = (documentId: string) => `quote-${documentId}`;

export const PUBLISH_ARTICLE_ID = 'quotes-publish-article';

export const blockerId = (index: number) => `quotes-blocker-${index}`;

/** Moves focus to an element and brings it into view; false where it is not on the page. */
export function focusElement(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
}

const CARD = `#${PANEL_ID} [data-quote-card]`;
/** Waits this long for new cards, because a first save moves the article to another page. */
const TIMEOUT_MS = 3_000;
const AGAIN_MS = 50;

/** Finds the next pending card after a position, wrapping around; else the summary. */
function nextPending(from: number): HTMLElement | null {
  const cards = [...document.querySelectorAll<HTMLElement>(CARD)];
  const next = [...cards.slice(from + 1), ...cards.slice(0, from + 1)].find(
    ({ dataset }) => dataset.quoteCard === 'pending'
  );
  return next ?? document.getElementById(SUMMARY_ID);
}

/** Tells if the focus is outside the panel: an editor who has moved on keeps it. */
function isOnOtherPage(): boolean {
  const { activeElement } = document;
  return (
    activeElement !== null &&
    activeElement !== document.body &&
    activeElement.closest(`#${PANEL_ID}`) === null
  );
}

/**
 * Moves focus to the next pending quote, once the panel shows the review.
 * @param from position of the reviewed quote in the list
 */
export function focusNextPending(from: number, since = Date.now()): void {
  window.setTimeout(() => {
    if (isOnOtherPage()) return;
    const next = nextPending(from);
    if (next) next.focus();
    else if (Date.now() - since < TIMEOUT_MS) focusNextPending(from, since);
  }, AGAIN_MS);
}

/**
 * Moves focus to the next speaker without a record, once the panel shows the review; to the next pending quote where
 * there is none.
 * @param reviewed what shows the speaker who has a record or an attribution now
 */
export function focusUnrecorded(reviewed: Element | null, since = Date.now()): void {
  window.setTimeout(() => {
    if (reviewed?.isConnected && Date.now() - since < TIMEOUT_MS) {
      focusUnrecorded(reviewed, since);
      return;
    }
    const next = document.querySelector<HTMLElement>(
      `#${PANEL_ID} [data-unrecorded] button:enabled`
    );
    if (next) next.focus();
    else focusNextPending(-1);
  }, AGAIN_MS);
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
