import { useSyncExternalStore } from 'react';

const isVisible = () => document.visibilityState === 'visible';

function subscribe(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Tells if the page is visible, because a background tab needs no updates. */
export const usePageVisible = () => useSyncExternalStore(subscribe, isVisible);
