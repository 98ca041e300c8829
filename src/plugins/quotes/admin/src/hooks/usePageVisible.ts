import { useSyncExternalStore } from 'react';

const isVisible = () => document.visibilityState === 'visible';

function subscribe(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Whether anybody can see the page: in a tab in the background nothing needs to be kept up to date. */
export const usePageVisible = () => useSyncExternalStore(subscribe, isVisible);
