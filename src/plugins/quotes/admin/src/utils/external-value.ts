import { useSyncExternalStore } from 'react';

export interface ExternalValue<T> {
  set: (value: T) => void;
  /** Reads the value in a component, and re-renders it on a change. */
  use: () => T;
}

/**
 * Creates a value outside React: for state that a button and its dialog share without a common provider, and for state
 * that outlives the form, which is re-created when an article is first saved.
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
