import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { secureBeforeReload } from '../../../../../admin/lazy-part';
import { useFormValues } from '../hooks/strapi';
import { copies } from './copies';
import { Keeper } from './keeper';
import type { Keeping } from './keeper-types';
import { onSaveEvent, type RequestedEntry, type SaveEvent } from './save-events';
import { holdCopy } from './tab-locks';
import type { EntryKey, Schema } from './types';

const createId = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** The language of a request that is about all of an entry. */
const ALL_LANGUAGES = '*';

const isAbout = (entry: EntryKey, requested: RequestedEntry) =>
  requested.model === entry.model &&
  (requested.documentId ?? null) === entry.documentId &&
  [undefined, ALL_LANGUAGES, entry.locale].includes(requested.locale);

interface FormToKeep {
  entry: EntryKey;
  schema: Schema;
  updatedAt: string | null;
  title: string;
  onLost: () => void;
}

/** Keeps a copy of what the form holds unsaved, for as long as the form is there. */
export function useKeeper({ entry, schema, updatedAt, title, onLost }: FormToKeep) {
  const { values, loaded, isModified, getValues } = useFormValues();
  const [keeping, setKeeping] = useState<Keeping>('none');
  const latest = useRef({ getValues, onLost });
  latest.current = { getValues, onLost };

  const keeper = useRef<Keeper | null>(null);
  keeper.current ??= new Keeper({
    entry,
    schema,
    store: copies,
    hold: holdCopy,
    createId,
    onKeeping: setKeeping,
    onLost: () => latest.current.onLost(),
  });

  // Before anything else can change the form, and before it can be gone.
  useLayoutEffect(() => {
    keeper.current?.observe({ values, loaded, isModified, updatedAt, title });
  }, [values, loaded, isModified, updatedAt, title]);

  useEffect(() => {
    const own = keeper.current!;
    const listen = (event: SaveEvent) => {
      if (event.type === 'logout') {
        if (event.user === entry.user) own.stop();
        return;
      }
      if (!isAbout(entry, event.entry)) return;
      if (event.type === 'sending') own.sending(latest.current.getValues());
      if (event.type === 'accepted') own.accepted(event.saved);
      if (event.type === 'rejected') own.rejected();
      if (event.type === 'discarded') own.discard();
      // A closed form only waits for the response to its last save.
      if (isGone && !own.isSending) forget();
    };
    let isGone = false;
    const forget = onSaveEvent(listen);
    const unregister = secureBeforeReload(() => own.flush());
    const flush = () => void own.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      isGone = true;
      unregister();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      own.close();
      if (!own.isSending) forget();
    };
    // The component that uses this is drawn for one entry alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return { keeper: keeper.current, keeping };
}
