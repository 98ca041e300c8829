/** Share of the height that is kept free above and below a range scrolled into view. */
const MARGIN = 0.2;

const scrolls = (element: Element) => {
  const isPage = element === document.scrollingElement;
  if (element.scrollHeight <= element.clientHeight) return false;
  return isPage || /^(auto|scroll)$/.test(getComputedStyle(element).overflowY);
};

/** The part of the page in which the content of an element is seen. */
function viewOf(element: Element): { top: number; height: number } {
  if (element === document.scrollingElement) return { top: 0, height: window.innerHeight };
  return { top: element.getBoundingClientRect().top, height: element.clientHeight };
}

/** Computes the scroll distance that centres a range, or aligns a tall one to the top; 0 if it is in view. */
function distance(top: number, height: number, view: { top: number; height: number }): number {
  const free = view.height * MARGIN;
  const above = top - view.top;
  if (above >= free && above + height <= view.height - free) return 0;
  return above - Math.max((view.height - height) / 2, free);
}

/**
 * Brings a range into view in each element that scrolls around it, the page included. Not `scrollIntoView`, which moves
 * what hides its overflow as well: the frame of the blocks editor.
 */
export function scrollToRange(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const { top: startTop, height } = range.getBoundingClientRect();
  let top = startTop;
  const start = range.startContainer.parentElement;
  for (let element = start; element; element = element.parentElement) {
    if (!scrolls(element)) continue;
    const furthest = element.scrollHeight - element.clientHeight;
    const wanted = element.scrollTop + distance(top, height, viewOf(element));
    const target = Math.min(Math.max(wanted, 0), furthest);
    top -= target - element.scrollTop;
    element.scrollTo({ top: target, behavior });
  }
}
