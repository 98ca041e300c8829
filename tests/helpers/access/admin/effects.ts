import type { Change, State } from './database';

/** The effects of a request, the gravest first. */
export type Effect = 'publishes' | 'withdraws' | 'schedules' | 'unschedules' | 'may' | '–';

type Row = NonNullable<Change['before']>;

const PUBLISHED_TABLES = new Set(['articles', 'quotes', 'officials', 'agreements']);

const keyOf = ({ table }: Change, row: Row) => `${table} ${row.document_id} ${row.locale}`;
const isPublic = (row: Row | undefined): row is Row => Boolean(row?.published_at);
const isDraft = (row: Row | undefined): row is Row => row !== undefined && !row.published_at;

function publicKeys(changes: Change[], side: 'before' | 'after'): Set<string> {
  return new Set(
    changes.flatMap((change) => {
      const row = change[side];
      return PUBLISHED_TABLES.has(change.table) && isPublic(row) ? keyOf(change, row) : [];
    })
  );
}

/** The embargo that a draft had; that of the other languages, where the language is new. */
function embargoesBefore(state: State, row: Row, isKnown: boolean): Set<string> {
  const rows = [...state.get('articles')!.values()].map((json): Row => JSON.parse(json));
  const former = isKnown ? [row] : rows.filter((other) => other.document_id === row.document_id);
  return new Set(former.length > 0 ? former.map((one) => String(one.embargoed_until ?? '')) : ['']);
}

/** Compares when drafts are published: their schedule and embargo. */
function scheduling(changes: Change[], state: State): Effect | null {
  const drafts = changes.filter(
    ({ table, before, after }) => table === 'articles' && (isDraft(before) || isDraft(after))
  );
  let unscheduled = false;
  for (const { before, after } of drafts) {
    if (!after) continue;
    const value = (row: Row | undefined, name: string) => String(row?.[name] ?? '');
    const embargo = value(after, 'embargoed_until');
    if (!embargoesBefore(state, before ?? after, before !== undefined).has(embargo))
      return 'schedules';
    if (value(before, 'scheduled_at') === value(after, 'scheduled_at')) continue;
    if (after.scheduled_at) return 'schedules';
    unscheduled = true;
  }
  return unscheduled ? 'unschedules' : null;
}

/** Names what changed in the database, for the table. */
export function effectOf(changes: Change[], state: State): Effect {
  if (changes.length === 0) return '–';
  const added = publicKeys(changes, 'after');
  if (added.size > 0) return 'publishes';
  if ([...publicKeys(changes, 'before')].some((key) => !added.has(key))) return 'withdraws';
  return scheduling(changes, state) ?? 'may';
}
