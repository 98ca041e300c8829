import { useSyncExternalStore } from 'react';

export interface ExternalValue<T> {
  set: (value: T) => void;
  /** The value, in a component: drawn anew when it changes. */
  use: () => T;
}

/**
 * A value kept outside React: for what a button and the dialog that it opens share where no provider of ours stands above
 * both, and for what outlives the form, which is made anew when an article is saved for the first time.
 */
export function externalValue<T>(initial: T): ExternalValue<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    set(next) {
      value = next;
      listeners.forEach((listener) => listener());
    },
    use: () => useSyncExternalStore(subscribe, () => value),
  };
}
