import { useCallback, useEffect, useRef, useState } from 'react';
import { copies } from './copies';
import { differingFields } from './fields';
import type { Keeper } from './keeper';
import { heldCopies } from './tab-locks';
import type { EntryKey, LocalCopy, Schema, Values } from './types';

/** Finds the copies of an entry that no open form holds. */
async function findAbandoned(entry: EntryKey): Promise<LocalCopy[]> {
  const [found, held] = await Promise.all([copies.find(entry), heldCopies()]);
  return found.filter(({ id }) => !held.has(id));
}

/** Finds the unsaved copies of an entry, newest first, again whenever the editor returns to the page. */
export function useOffers(
  entry: EntryKey,
  schema: Schema,
  form: () => { loaded: Values; isModified: boolean }
) {
  const [offers, setOffers] = useState<LocalCopy[]>([]);
  const isFirst = useRef(true);
  const latest = useRef({ entry, schema, form });
  latest.current = { entry, schema, form };

  const refresh = useCallback(async (keeper?: Keeper | null) => {
    const { entry: key, schema: fields, form: read } = latest.current;
    const found = await findAbandoned(key).catch((): LocalCopy[] => []);
    const { loaded, isModified } = read();
    const isFresh = isFirst.current && !isModified;
    isFirst.current = false;
    const isSaved = (copy: LocalCopy) =>
      isFresh && differingFields(copy, loaded, fields).length === 0;
    // The draft has all of it: the save was taken, and its answer was lost.
    found.filter(isSaved).forEach(({ id }) => void copies.drop(id).catch(() => undefined));
    setOffers(found.filter((copy) => !isSaved(copy) && copy.id !== keeper?.copyId));
  }, []);

  return {
    offers,
    refresh,
    remove: (id: string) => setOffers((all) => all.filter((copy) => copy.id !== id)),
  };
}

/** Calls back when the editor comes back to the page, from another tab for example. */
export function useReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    const call = () => latest.current();
    window.addEventListener('focus', call);
    return () => window.removeEventListener('focus', call);
  }, []);
}
