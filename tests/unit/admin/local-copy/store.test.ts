import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import {
  CopyNotKeptError,
  MAX_AGE_MS,
  MAX_CHARACTERS,
  MAX_COPIES,
  openStore,
} from '../../../../src/plugins/quotes/admin/src/local-copy/store';
import type { LocalCopy } from '../../../../src/plugins/quotes/admin/src/local-copy/types';

const ENTRY = { user: '1', model: 'api::article.article', documentId: 'a', locale: 'en' };
const NOW = Date.UTC(2026, 0, 20);

const copy = (id: string, data: Partial<LocalCopy> = {}): LocalCopy => ({
  ...ENTRY,
  id,
  title: 'A title',
  savedAt: NOW,
  base: { updatedAt: '2026-01-19T10:00:00.000Z', fingerprint: 'x' },
  fields: { title: { value: 'A title', before: 'y' } },
  ...data,
});

const idsOf = (copies: LocalCopy[]) => copies.map(({ id }) => id);

describe('the store of local copies', () => {
  let now: number;
  const open = () => openStore(() => now);

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    now = NOW;
  });

  it('returns stored copies after the page is reopened', async () => {
    await open().put(copy('one'));
    expect(await open().find(ENTRY)).toEqual([copy('one')]);
  });

  it('replaces the earlier copy of the same form', async () => {
    const store = open();
    await store.put(copy('one'));
    const later = copy('one', { fields: { title: { value: 'Another', before: 'y' } } });
    await store.put(later);
    expect(await store.find(ENTRY)).toEqual([later]);
  });

  it('keeps users, entries, languages and never-saved entries apart', async () => {
    const store = open();
    const others = [
      copy('user', { user: '2' }),
      copy('entry', { documentId: 'b' }),
      copy('language', { locale: 'ru' }),
      copy('model', { model: 'api::official.official' }),
      copy('new', { documentId: null }),
    ];
    for (const each of [copy('own'), ...others]) await store.put(each);
    expect(idsOf(await store.find(ENTRY))).toEqual(['own']);
    for (const each of others) expect(idsOf(await store.find(each))).toEqual([each.id]);
  });

  it('finds all copies of an entry, newest first', async () => {
    const store = open();
    await store.put(copy('old', { savedAt: NOW - 2 }));
    await store.put(copy('new', { savedAt: NOW }));
    await store.put(copy('middle', { savedAt: NOW - 1 }));
    expect(idsOf(await store.find(ENTRY))).toEqual(['new', 'middle', 'old']);
  });

  it('drops copies older than two weeks when opened', async () => {
    await open().put(copy('old'));
    await open().put(copy('of another user', { user: '2' }));
    now = NOW + MAX_AGE_MS + 1;
    await open().put(copy('new', { savedAt: now }));
    now = NOW;
    const store = open();
    expect(idsOf(await store.find(ENTRY))).toEqual(['new']);
    expect(await store.find({ ...ENTRY, user: '2' })).toEqual([]);
  });

  it('hides copies that have expired since it was opened', async () => {
    const store = open();
    await store.put(copy('old'));
    now = NOW + MAX_AGE_MS + 1;
    expect(await store.find(ENTRY)).toEqual([]);
  });

  it(`keeps at most ${MAX_COPIES} copies of a user, and drops the oldest`, async () => {
    const store = open();
    await store.put(copy('of another user', { user: '2', savedAt: NOW - 1000 }));
    for (let i = 0; i < MAX_COPIES + 2; i += 1) await store.put(copy(`${i}`, { savedAt: NOW + i }));
    const ids = idsOf(await store.find(ENTRY));
    expect(ids).toHaveLength(MAX_COPIES);
    expect(ids).not.toContain('0');
    expect(ids).not.toContain('1');
    expect(await store.find({ ...ENTRY, user: '2' })).toHaveLength(1);
  });

  it('rejects a copy that is too large, and keeps the earlier one', async () => {
    const store = open();
    await store.put(copy('one'));
    const large = copy('one', {
      fields: { title: { value: 'x'.repeat(MAX_CHARACTERS), before: 'y' } },
    });
    await expect(store.put(large)).rejects.toMatchObject({ reason: 'large' });
    expect(await store.find(ENTRY)).toEqual([copy('one')]);
  });

  it('rejects with a reason when the browser’s storage is full', async () => {
    const store = open();
    await store.find(ENTRY);
    const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(store.put(copy('one'))).rejects.toMatchObject({ reason: 'full' });
    put.mockRestore();
    await store.put(copy('one'));
  });

  it('rejects when the browser blocks storage, and retries later', async () => {
    const working = globalThis.indexedDB;
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('Not allowed', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const store = open();
    await expect(store.put(copy('one'))).rejects.toThrow(CopyNotKeptError);
    await expect(store.put(copy('one'))).rejects.toMatchObject({ reason: 'unavailable' });
    globalThis.indexedDB = working;
    await store.put(copy('one'));
    expect(await store.find(ENTRY)).toHaveLength(1);
  });

  it('drops one copy, or all unused copies of a user', async () => {
    const store = open();
    for (const id of ['one', 'two', 'in use']) await store.put(copy(id));
    await store.put(copy('of another user', { user: '2' }));
    await store.drop('one');
    await store.dropAll('1', new Set(['in use']));
    expect(idsOf(await store.find(ENTRY))).toEqual(['in use']);
    expect(await store.find({ ...ENTRY, user: '2' })).toHaveLength(1);
  });
});
