import { Keeper } from '../../../../src/plugins/quotes/admin/src/local-copy/keeper';
import type { FormState } from '../../../../src/plugins/quotes/admin/src/local-copy/keeper-types';
import {
  MAX_WAIT_MS,
  QUIET_MS,
} from '../../../../src/plugins/quotes/admin/src/local-copy/write-timer';
import {
  CopyNotKeptError,
  type CopyStore,
} from '../../../../src/plugins/quotes/admin/src/local-copy/store';
import type { LocalCopy, Values } from '../../../../src/plugins/quotes/admin/src/local-copy/types';

const SCHEMA = { attributes: { title: { type: 'string' } }, components: {} };
const LOADED_AT = '2026-01-20T10:00:00.000Z';
const SAVED_AT = '2026-01-20T10:30:00.000Z';

/** A form, its keeper, and what the store holds. */
function formOf(documentId: string | null = 'a') {
  const stored = new Map<string, LocalCopy>();
  const held = new Set<string>();
  const store: jest.Mocked<CopyStore> = {
    put: jest.fn(async (copy) => void stored.set(copy.id, copy)),
    find: jest.fn(async (_entry) => [...stored.values()]),
    drop: jest.fn(async (id) => void stored.delete(id)),
    dropAll: jest.fn(),
  };
  const onKeeping = jest.fn();
  const onLost = jest.fn();
  let ids = 0;
  const keeper = new Keeper({
    entry: { user: '1', model: 'api::article.article', documentId, locale: 'en' },
    schema: SCHEMA,
    store,
    hold: (id) => {
      held.add(id);
      return () => void held.delete(id);
    },
    createId: () => `copy ${(ids += 1)}`,
    onKeeping,
    onLost,
  });

  let loaded: Values = { title: 'As it was' };
  let values = loaded;
  let updatedAt: string | null = documentId ? LOADED_AT : null;
  const draw = () => {
    const isModified = values.title !== loaded.title;
    const state: FormState = { values, loaded, isModified, updatedAt, title: String(values.title) };
    keeper.observe(state);
  };
  draw();

  return {
    keeper,
    store,
    stored,
    held,
    onKeeping,
    onLost,
    type(title: string) {
      values = { title };
      draw();
    },
    send: () => keeper.sending(values),
    /** Strapi puts these values in the place of what the form holds, and takes them for saved. */
    replace(title: string, at: string | null = updatedAt) {
      loaded = { title };
      values = loaded;
      updatedAt = at;
      draw();
    },
    /** Strapi's Save takes what it sent for saved, whatever the server said. */
    reset(sent: Values) {
      loaded = sent;
      values = sent;
      draw();
    },
    values: () => values,
    titles: () => [...stored.values()].map(({ fields }) => fields.title?.value),
  };
}

/** Lets time pass, and the requests to the store end. */
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('the keeper of a local copy', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('writes once after the last key, and into one copy', async () => {
    const form = formOf();
    for (const title of ['M', 'Mi', 'Min', 'Mine']) {
      form.type(title);
      await pass(QUIET_MS / 2);
    }
    await pass(QUIET_MS);
    form.type('Mine now');
    await pass(QUIET_MS);
    expect(form.store.put).toHaveBeenCalledTimes(2);
    expect(form.titles()).toEqual(['Mine now']);
    expect([...form.stored.values()][0]).toMatchObject({
      documentId: 'a',
      locale: 'en',
      user: '1',
      base: { updatedAt: LOADED_AT },
    });
  });

  it('writes at intervals while the editor keeps typing', async () => {
    const form = formOf();
    for (let i = 0; i * (QUIET_MS / 2) <= MAX_WAIT_MS; i += 1) {
      form.type(`Mine ${i}`);
      await pass(QUIET_MS / 2);
    }
    expect(form.store.put).toHaveBeenCalledTimes(1);
  });

  it('writes nothing when nothing is unsaved', async () => {
    const form = formOf();
    form.replace('Loaded again');
    await pass(MAX_WAIT_MS);
    await form.keeper.flush();
    expect(form.store.put).not.toHaveBeenCalled();
    expect(form.held.size).toBe(0);
  });

  it('writes at once when flushed, or when the form is gone', async () => {
    const form = formOf();
    form.type('Mine');
    expect(await form.keeper.flush()).toBe(true);
    expect(form.titles()).toEqual(['Mine']);
    form.type('Mine again');
    form.keeper.close();
    await pass(0);
    expect(form.titles()).toEqual(['Mine again']);
  });

  it('locks its copy while the form is open, and releases it after the last write', async () => {
    const form = formOf();
    form.type('Mine');
    await pass(QUIET_MS);
    expect([...form.held]).toEqual(['copy 1']);
    form.keeper.close();
    await pass(0);
    expect(form.held.size).toBe(0);
  });

  it('drops the copy when the server has saved the form’s values', async () => {
    const form = formOf();
    form.type('Mine');
    await pass(QUIET_MS);
    form.send();
    const sent = form.values();
    form.keeper.accepted({ documentId: 'a', updatedAt: SAVED_AT });
    form.reset(sent);
    form.replace('Mine', SAVED_AT);
    await pass(MAX_WAIT_MS);
    expect(form.stored.size).toBe(0);
    expect(form.held.size).toBe(0);
  });

  it('drops a copy written during the save', async () => {
    const form = formOf();
    form.type('Mine');
    form.send();
    await pass(QUIET_MS);
    form.keeper.accepted({ documentId: 'a', updatedAt: SAVED_AT });
    await pass(QUIET_MS);
    expect(form.stored.size).toBe(0);
  });

  it('keeps the copy until the response, although the form looks saved', async () => {
    const form = formOf();
    form.type('Mine');
    await pass(QUIET_MS);
    form.send();
    form.replace('Mine');
    await pass(MAX_WAIT_MS);
    expect(form.titles()).toEqual(['Mine']);
  });

  it('keeps and offers values that the server rejected and the form lost', async () => {
    const form = formOf();
    form.type('Mine');
    form.send();
    const sent = form.values();
    form.keeper.rejected();
    form.reset(sent);
    form.replace('As it was');
    await pass(0);
    expect(form.titles()).toEqual(['Mine']);
    expect(form.onLost).toHaveBeenCalled();
    expect(form.held.size).toBe(0);
  });

  it('continues with the copy when the form keeps rejected values', async () => {
    const form = formOf();
    form.type('Mine');
    form.send();
    form.keeper.rejected();
    form.type('Mine, fixed');
    await pass(QUIET_MS);
    expect(form.titles()).toEqual(['Mine, fixed']);
    expect(form.onLost).not.toHaveBeenCalled();
  });

  it('keeps text typed during the save as changes to the saved version', async () => {
    const form = formOf();
    form.type('Mine');
    form.send();
    const sent = form.values();
    form.type('Mine and more');
    form.keeper.accepted({ documentId: 'a', updatedAt: SAVED_AT });
    form.reset(sent);
    await pass(QUIET_MS);
    expect(form.titles()).toEqual(['Mine and more']);
    expect([...form.stored.values()][0]!.base.updatedAt).toBe(SAVED_AT);
    expect(form.onLost).toHaveBeenCalled();
  });

  it('assigns text typed during the first save to the new entry', async () => {
    const form = formOf(null);
    form.type('Mine');
    form.send();
    form.type('Mine and more');
    form.keeper.accepted({ documentId: 'made', updatedAt: SAVED_AT });
    form.keeper.close();
    await pass(0);
    expect([...form.stored.values()]).toMatchObject([{ documentId: 'made' }]);
  });

  it('keeps and offers text replaced by another user’s version', async () => {
    const form = formOf();
    form.type('Mine');
    form.replace('Theirs', SAVED_AT);
    await pass(0);
    expect(form.titles()).toEqual(['Mine']);
    expect([...form.stored.values()][0]!.base.updatedAt).toBe(LOADED_AT);
    expect(form.onLost).toHaveBeenCalledTimes(1);
  });

  it('starts a new copy after one was lost', async () => {
    const form = formOf();
    form.type('Mine');
    form.replace('Theirs', SAVED_AT);
    form.type('Mine again');
    await pass(QUIET_MS);
    expect(form.titles()).toEqual(['Mine', 'Mine again']);
    expect(form.stored.get('copy 2')!.base.updatedAt).toBe(SAVED_AT);
  });

  it('drops the copy when the editor has undone every change', async () => {
    const form = formOf();
    form.type('Mine');
    await pass(QUIET_MS);
    form.type('As it was');
    await pass(0);
    expect(form.stored.size).toBe(0);
    expect(form.onLost).not.toHaveBeenCalled();
  });

  it('drops a copy that the editor discards', async () => {
    const form = formOf();
    form.type('Mine');
    await pass(QUIET_MS);
    form.keeper.discard();
    form.replace('Theirs', SAVED_AT);
    await pass(MAX_WAIT_MS);
    expect(form.stored.size).toBe(0);
  });

  it('keeps nothing after logout', async () => {
    const form = formOf();
    form.type('Mine');
    await pass(QUIET_MS);
    form.keeper.stop();
    form.type('Mine again');
    form.keeper.close();
    await pass(MAX_WAIT_MS);
    expect(form.stored.size).toBe(0);
  });

  it('continues in the restored copy', async () => {
    const form = formOf();
    form.keeper.adopt('restored');
    form.type('Restored');
    await pass(QUIET_MS);
    expect([...form.stored.keys()]).toEqual(['restored']);
    expect([...form.held]).toEqual(['restored']);
  });

  it('keeps all fields of an entry that was never saved', async () => {
    const form = formOf(null);
    form.type('Mine');
    await pass(QUIET_MS);
    expect([...form.stored.values()]).toMatchObject([
      { documentId: null, title: 'Mine', base: { updatedAt: null } },
    ]);
  });

  it('reports why a copy is not kept, retries, and reports when it is kept again', async () => {
    const form = formOf();
    form.store.put.mockRejectedValueOnce(new CopyNotKeptError('full'));
    form.type('Mine');
    await pass(QUIET_MS);
    expect(form.onKeeping).toHaveBeenLastCalledWith('full');
    form.type('Mine again');
    await pass(QUIET_MS);
    expect(form.onKeeping).toHaveBeenLastCalledWith('kept');
    expect(await form.keeper.flush()).toBe(true);
  });

  it('reports that a reload is unsafe when a copy is not kept', async () => {
    const form = formOf();
    form.store.put.mockRejectedValue(new CopyNotKeptError('unavailable'));
    form.type('Mine');
    expect(await form.keeper.flush()).toBe(false);
    expect(await form.keeper.flush()).toBe(false);
  });
});
