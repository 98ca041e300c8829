import type { Core, Struct } from '@strapi/strapi';
import { deliveryConfig } from '../config';
import { AGREEMENT, ARTICLE, OFFICIAL, QUOTE } from '../uids';
import { listOf, orNull, reference, type Schema } from './types';

type Attribute = Struct.SchemaAttributes[string];

export const RECORD_NAMES: Record<string, string> = {
  [ARTICLE]: 'ArticleRecord',
  [AGREEMENT]: 'AgreementRecord',
  [OFFICIAL]: 'OfficialRecord',
  [QUOTE]: 'QuoteRecord',
};
const FILE = 'plugin::upload.file';

/** JSON attributes that the contract has a schema for. */
const JSON_SHAPES: Record<string, Record<string, string>> = {
  [QUOTE]: {
    mention: 'TextSpan',
    cue: 'TextSpan',
    anchor: 'QuoteAnchor',
    officeAtTime: 'OfficeHeld',
  },
};

const TYPES: Record<string, Schema> = {
  integer: { type: 'integer' },
  float: { type: 'number' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  time: { type: 'string', format: 'time' },
};

const flag = (attribute: Attribute, name: 'private' | 'required' | 'multiple' | 'repeatable') =>
  (attribute as unknown as Record<string, unknown>)[name] === true;

/** "shared.localized-title" → "SharedLocalizedTitlePart" */
const partName = (uid: string) =>
  `${uid.replace(/(^|[.-])(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Part`;

const manyOrOne = (many: boolean, schema: Schema) => (many ? listOf(schema) : orNull(schema));

/** Makes the schemas of the records that Strapi's routes answer, and of what is populated in them. */
export function recordSchemas(strapi: Core.Strapi): Record<string, Schema> {
  const { relations } = deliveryConfig(strapi).generated.populate;
  const schemas: Record<string, Schema> = {};

  function scalar(model: Struct.Schema, name: string, attribute: Attribute): Schema {
    const nullable = (schema: Schema) => (flag(attribute, 'required') ? schema : orNull(schema));
    if (attribute.type === 'enumeration') return nullable({ type: 'string', enum: attribute.enum });
    if (attribute.type === 'blocks') return nullable(listOf(reference('StrapiBlock')));
    if (attribute.type !== 'json') return nullable(TYPES[attribute.type] ?? { type: 'string' });
    const shape = JSON_SHAPES[model.uid]?.[name];
    return shape ? nullable(reference(shape)) : { description: 'Any JSON.' };
  }

  /** Returns null for what is not public. */
  function property(model: Struct.Schema, name: string, attribute: Attribute): Schema | null {
    if (flag(attribute, 'private')) return null;
    if (attribute.type === 'component') {
      const part = partName(attribute.component);
      add(part, attribute.component);
      return manyOrOne(flag(attribute, 'repeatable'), reference(part));
    }
    if (attribute.type === 'media') {
      add('FileRecord', FILE);
      const file = reference('FileRecord');
      return flag(attribute, 'multiple') ? orNull(listOf(file)) : orNull(file);
    }
    if (attribute.type !== 'relation') return scalar(model, name, attribute);
    const target = 'target' in attribute ? RECORD_NAMES[attribute.target] : undefined;
    if (!target || !relations[model.uid]?.[name]) return null;
    return manyOrOne(/ToMany$/.test(attribute.relation), reference(target));
  }

  function add(schemaName: string, uid: string): void {
    if (schemas[schemaName]) return;
    const model = strapi.getModel(uid as never) as Struct.Schema;
    const isRecord = model.modelType === 'contentType';
    const properties: Record<string, Schema> = {
      id: {
        type: 'integer',
        description: 'Changes with every publication; use `documentId` instead.',
      },
      ...(isRecord && { documentId: { type: 'string' } }),
    };
    const own = model.info.description;
    const schema = {
      ...(own && { description: own }),
      type: 'object',
      properties,
      required: isRecord ? ['id', 'documentId'] : ['id'],
      additionalProperties: false,
    };
    // Before its attributes, because some lead back here.
    schemas[schemaName] = schema;
    for (const [name, attribute] of Object.entries(model.attributes)) {
      const value = property(model, name, attribute);
      if (value) properties[name] = value;
    }
  }

  for (const [uid, name] of Object.entries(RECORD_NAMES)) add(name, uid);
  return { ...schemas, StrapiBlock: BLOCK };
}

/** Strapi's block editor. What each kind of block has is in Strapi's documentation. */
const BLOCK: Schema = {
  description:
    "A block of Strapi's editor, or something inside one. `/pages/articles/{slug}` has the body ready to be shown.",
  type: 'object',
  properties: {
    type: { type: 'string' },
    children: listOf(reference('StrapiBlock')),
  },
  required: ['type'],
  additionalProperties: true,
};
