import { mutationOf, userIdIn, type Mutation, type StoreMiddleware } from '../hooks/strapi';

/** The entry that a request is about; without documentId where it makes one. */
export interface RequestedEntry {
  model: string;
  documentId?: string;
  locale?: string;
}

export type SaveEvent =
  | { type: 'sending' | 'rejected' | 'discarded'; entry: RequestedEntry }
  | { type: 'accepted'; entry: RequestedEntry; saved: { documentId?: string; updatedAt?: string } }
  | { type: 'logout'; user: string };

type Listener = (event: SaveEvent) => void;

const listeners = new Set<Listener>();

/** Listens to what becomes of forms; the function that it returns ends that. */
export function onSaveEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const announce = (event: SaveEvent) => listeners.forEach((listener) => listener(event));

/** The editor gives up what is unsaved of an entry. */
export const announceDiscard = (entry: RequestedEntry) => announce({ type: 'discarded', entry });

/** The requests that take the values of a form. */
const WRITES = new Set(['createDocument', 'updateDocument', 'publishDocument', 'cloneDocument']);
/** The requests after which what is unsaved is not wanted any more. */
const DISCARDS = new Set(['discardDocument', 'deleteDocument']);

interface DocumentArgs {
  model?: string;
  documentId?: string;
  params?: { locale?: string };
  data?: unknown;
}

function entryOf({ args }: Mutation): RequestedEntry | null {
  const { model, documentId, params } = (args ?? {}) as DocumentArgs;
  return model ? { model, documentId, locale: params?.locale } : null;
}

/** Reads the save event in a request; null where there is none. */
function eventOf(mutation: Mutation): SaveEvent | null {
  const { endpoint, phase, payload } = mutation;
  const entry = entryOf(mutation);
  if (!entry) return null;
  if (DISCARDS.has(endpoint)) return phase === 'fulfilled' ? { type: 'discarded', entry } : null;
  if (!WRITES.has(endpoint)) return null;
  if (phase !== 'fulfilled') return { type: phase === 'pending' ? 'sending' : 'rejected', entry };
  const { data = {} } = (payload ?? {}) as { data?: { documentId?: string; updatedAt?: string } };
  return { type: 'accepted', entry, saved: data };
}

/** Listens to what becomes of Strapi's saves, and to the end of a session that its user ended. */
export const watchSaves: StoreMiddleware = () => (store) => (next) => (action) => {
  const mutation = mutationOf(action);
  if (mutation?.endpoint === 'logout' && mutation.phase === 'pending') {
    const user = userIdIn(store.getState());
    if (user) announce({ type: 'logout', user });
  }
  const event = mutation && eventOf(mutation);
  if (event) announce(event);
  return next(action);
};
