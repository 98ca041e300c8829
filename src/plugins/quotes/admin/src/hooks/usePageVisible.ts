import { useSyncExternalStore } from 'react';

const isVisible = () => document.visibilityState === 'visible';

function subscribe(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Tells if the page is visible, because a background tab needs no updates. */
export const usePageVisible = () => useSyncExternalStore(subscribe, isVisible);

let visits = 0;
document.addEventListener('visibilitychange', () => {
  if (isVisible()) visits += 1;
});

/** Counts how often the user has come back to the page, because other pages may have changed what it shows. */
export const usePageVisits = () => useSyncExternalStore(subscribe, () => visits);
