import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TEXT_KINDS } from '../../../src/content-validation/attribute-kinds';
import { DATE_PAIRS } from '../../../src/content-validation/date-pairs';
import { withoutKept } from '../../../src/plugins/quotes/shared/managed-attributes';
import { SERVER_ONLY } from '../../helpers/content/editable';

interface Attribute {
  type: string;
  customField?: string;
}

const SRC = path.resolve(__dirname, '../../../src');
const read = (file: string): { attributes: Record<string, Attribute> } =>
  JSON.parse(readFileSync(path.join(SRC, file), 'utf8'));

const TYPES = readdirSync(path.join(SRC, 'api')).map((name): [string, ReturnType<typeof read>] => [
  `api::${name}.${name}`,
  read(`api/${name}/content-types/${name}/schema.json`),
]);
const COMPONENTS = readdirSync(path.join(SRC, 'components')).flatMap((category) =>
  readdirSync(path.join(SRC, 'components', category)).map(
    (file): [string, ReturnType<typeof read>] => [
      `${category}.${path.basename(file, '.json')}`,
      read(`components/${category}/${file}`),
    ]
  )
);
const SCHEMAS = [...TYPES, ...COMPONENTS];

/** Names of attributes that hold an address. */
const LOOKS_LIKE_ADDRESS = /ur[il]|link|href|website|homepage|canonical|webpage/i;

const attributesOf = (uid: string, type?: string) =>
  Object.entries(SCHEMAS.find(([own]) => own === uid)?.[1].attributes ?? {})
    .filter(([, attribute]) => !type || attribute.type === type)
    .map(([name]) => name);

describe('the kinds of texts', () => {
  it.each(SCHEMAS.map(([uid]) => uid))('name every short text of %s, and no other', (uid) => {
    expect(Object.keys(TEXT_KINDS[uid] ?? {}).sort()).toEqual(attributesOf(uid, 'string').sort());
  });

  it('name no type that is not there', () => {
    const known = SCHEMAS.map(([uid]) => uid);
    expect(Object.keys(TEXT_KINDS).filter((uid) => !known.includes(uid))).toEqual([]);
  });

  it.each(SCHEMAS)('have a custom field for each address of %s', (_uid, { attributes }) => {
    const plain = Object.entries(attributes).filter(
      ([name, { type, customField }]) =>
        LOOKS_LIKE_ADDRESS.test(name) && customField !== 'global::url' && type !== 'component'
    );
    expect(plain.map(([name]) => name)).toEqual([]);
  });

  it('name dates on both sides of each pair', () => {
    for (const [uid, pairs] of Object.entries(DATE_PAIRS))
      for (const { from, to } of pairs)
        expect([TEXT_KINDS[uid][from], TEXT_KINDS[uid][to]]).toEqual([
          { is: 'partial-date' },
          { is: 'partial-date' },
        ]);
  });
});

describe('what the admin sends of a form', () => {
  it.each(TYPES)('is all of %s but what the server keeps', (uid, { attributes }) => {
    const values = Object.fromEntries(Object.keys(attributes).map((name) => [name, 1]));
    const sent = Object.keys(withoutKept(uid, values));
    // Counts are not in the form, and the quotes of an article are a relation that says nothing.
    const unsent = Object.keys(attributes).filter((name) => !sent.includes(name));
    const kept = SERVER_ONLY[uid].filter(
      (name) => !['quotes', 'quoteCount', 'pendingSince'].includes(name)
    );
    expect(unsent.filter((name) => !SERVER_ONLY[uid].includes(name))).toEqual([]);
    expect(kept.filter((name) => !unsent.includes(name))).toEqual([]);
  });
});
