import type { Core } from '@strapi/strapi';
import type { Doc } from '../fixtures/newsroom';
import { SERVER_ONLY, schemaOf, type Targets } from './editable';

const BY_TYPE: Record<string, unknown> = {
  string: 'Elsewhere',
  text: 'Elsewhere',
  integer: 99,
  decimal: 0.25,
  boolean: true,
  datetime: '2019-01-01T00:00:00.000Z',
  json: { at: '2019-01-01T00:00:00.000Z', message: 'No', blockers: [] },
};

/** Values that the server itself would have to write, by the attributes that no caller writes. */
export function foreignValues(
  strapi: Core.Strapi,
  uid: string,
  { official, agreement, image }: Targets
): [name: string, value: Doc][] {
  const { attributes } = schemaOf(strapi, uid);
  const own = SERVER_ONLY[uid].map((name): [string, Doc] => {
    const attribute = attributes[name] as Doc;
    if (attribute.type === 'relation') return [name, { connect: [{ documentId: 'x'.repeat(24) }] }];
    if (attribute.type === 'component') return [name, [{ slug: 'stolen' }]];
    if (attribute.type === 'enumeration') return [name, attribute.enum.at(-1)];
    return [name, BY_TYPE[attribute.type]];
  });
  return [
    ...own,
    ['id', 987_654],
    ['documentId', 'y'.repeat(24)],
    ['createdAt', '2001-01-01T00:00:00.000Z'],
    ['updatedAt', '2001-01-01T00:00:00.000Z'],
    ['publishedAt', '2001-01-01T00:00:00.000Z'],
    ['createdBy', image.id + 500],
    ['updatedBy', image.id + 500],
    ['localizations', [{ documentId: official.documentId }, { documentId: agreement.documentId }]],
    ['status', 'published'],
    ['nickname', 'Nobody'],
    ['__proto', 'polluted'],
  ];
}

/** A name that a component does not have, in each component of a type. */
export function unknownInComponents(
  strapi: Core.Strapi,
  uid: string,
  exampleOf: (name: string) => Doc
): [name: string, value: Doc][] {
  return Object.entries(schemaOf(strapi, uid).attributes).flatMap(
    ([name, attribute]: [string, Doc]) => {
      if (attribute.type !== 'component' || SERVER_ONLY[uid].includes(name)) return [];
      const example = exampleOf(name);
      const add = (entry: Doc) => ({ ...entry, nickname: 'Nobody' });
      return [[name, Array.isArray(example) ? example.map(add) : add(example)] as [string, Doc]];
    }
  );
}
