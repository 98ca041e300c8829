import { openStore } from './store';
import { heldCopies } from './tab-locks';

/** The copies of this browser. */
export const copies = openStore();

/** Drops the copies of a user who logs out, but not those of forms that are open in other tabs. */
export async function dropCopiesOf(user: string): Promise<void> {
  await copies.dropAll(user, await heldCopies());
}
