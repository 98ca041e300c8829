import {
  changedFields,
  differingFields,
  fingerprintOf,
  withFields,
} from '../../../../src/plugins/quotes/admin/src/local-copy/fields';
import { fingerprint } from '../../../../src/plugins/quotes/admin/src/local-copy/fingerprint';
import type {
  LocalCopy,
  Schema,
  Values,
} from '../../../../src/plugins/quotes/admin/src/local-copy/types';

const SCHEMA: Schema = {
  attributes: {
    title: { type: 'string' },
    body: { type: 'blocks' },
    authors: { type: 'component', component: 'article.author' },
    dateline: { type: 'component', component: 'shared.dateline' },
    parties: { type: 'component', component: 'agreement.party' },
    officials: { type: 'relation' },
    cover: { type: 'media' },
    quoteCount: { type: 'integer', visible: false },
  },
  components: {
    'agreement.party': {
      attributes: { signatories: { type: 'component', component: 'agreement.signatory' } },
    },
  },
};

const LOADED: Values = {
  title: 'As it was',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Rain fell.' }] }],
  authors: [{ id: 1, __temp_key__: 'a0', name: 'Ada' }],
  dateline: { id: 5, place: 'Minsk' },
  officials: { connect: [], disconnect: [] },
  cover: { id: 9, name: 'hall.jpg' },
  quoteCount: 1,
};

const copyOf = (fields: Values): Pick<LocalCopy, 'fields'> => ({
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, { value, before: '' }])
  ),
});
const restore = (fields: Values, loaded: Values = LOADED) =>
  withFields(loaded, copyOf(fields), Object.keys(fields), loaded, SCHEMA);

describe('the fields of a local copy', () => {
  it('are those that differ from the loaded values, whatever their type', () => {
    const values: Values = {
      ...LOADED,
      title: 'As it is',
      authors: [
        { __temp_key__: 'a0', name: 'Ada' },
        { __temp_key__: 'a1', name: 'Bea' },
      ],
      officials: { connect: [{ id: 3, label: 'Cyra' }], disconnect: [] },
      cover: null,
      quoteCount: 2,
    };
    const changed = changedFields(LOADED, values, SCHEMA);
    expect(Object.keys(changed)).toEqual(['title', 'authors', 'officials', 'cover']);
    expect(changed.title).toEqual({ value: 'As it is', before: fingerprint('As it was') });
  });

  it('ignore ids, keys, empty values and the order of keys', () => {
    const values: Values = {
      ...LOADED,
      title: 'As it was',
      authors: [{ name: 'Ada', __temp_key__: 'zz' }],
      dateline: { place: 'Minsk', country: null, id: 6 },
      officials: undefined,
      parties: [],
    };
    expect(changedFields(LOADED, values, SCHEMA)).toEqual({});
    expect(fingerprintOf(values, SCHEMA)).toBe(fingerprintOf(LOADED, SCHEMA));
  });

  it('tell two texts apart that differ in one place', () => {
    const texts = ['a', 'b', 'ab', 'ba', 'a ', ' a', 'А', 'a\u0301'];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
    expect(fingerprint(0)).not.toBe(fingerprint(false));
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['b', 'a']));
  });

  it('replace the form’s values, and leave the others alone', () => {
    expect(restore({ title: 'Mine' })).toEqual({ ...LOADED, title: 'Mine' });
  });

  it('can restore that a field was emptied', () => {
    expect(restore({ title: undefined }).title).toBeUndefined();
  });

  it('omit the ids of components that the draft no longer has', () => {
    const authors = [
      { id: 1, __temp_key__: 'a0', name: 'Ada M.' },
      { id: 77, __temp_key__: 'a1', name: 'Gone' },
    ];
    expect(restore({ authors }).authors).toEqual([
      { id: 1, __temp_key__: 'a0', name: 'Ada M.' },
      { __temp_key__: 'a1', name: 'Gone' },
    ]);
    expect(restore({ dateline: { id: 4, place: 'Brest' } }).dateline).toEqual({
      id: 5,
      place: 'Brest',
    });
    expect(restore({ dateline: { id: 4, place: 'Brest' } }, {}).dateline).toEqual({
      place: 'Brest',
    });
  });

  it('omit the ids of nested components too', () => {
    const loaded = { parties: [{ id: 1, signatories: [{ id: 2, capacity: 'Minister' }] }] };
    const parties = [
      {
        id: 1,
        signatories: [
          { id: 2, capacity: 'A' },
          { id: 3, capacity: 'B' },
        ],
      },
      { id: 8, signatories: [{ id: 9, capacity: 'C' }] },
    ];
    expect(restore({ parties }, loaded).parties).toEqual([
      { id: 1, signatories: [{ id: 2, capacity: 'A' }, { capacity: 'B' }] },
      { signatories: [{ capacity: 'C' }] },
    ]);
  });

  it('keep the ids of files and of related entries', () => {
    const officials = { connect: [{ id: 3 }], disconnect: [{ id: 4 }] };
    const cover = { id: 12, name: 'other.jpg' };
    expect(restore({ officials, cover })).toMatchObject({ officials, cover });
  });

  it('omit attributes that the content type no longer has', () => {
    expect(restore({ standfirst: 'Gone with an update' })).toEqual(LOADED);
  });

  it('are listed as differences from the form, in its order', () => {
    const copy = copyOf({ cover: null, body: LOADED.body, title: 'Mine' }) as LocalCopy;
    expect(differingFields(copy, LOADED, SCHEMA)).toEqual(['title', 'cover']);
  });
});
