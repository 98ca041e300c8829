import type { Struct } from '@strapi/strapi';

export type GetModel = (uid: string) => Struct.Schema | undefined;

/** What an attribute leads to, where it can be populated: the uid of a content type or component. */
export function targetOf(attribute: Struct.SchemaAttributes[string]): string | null {
  if (attribute.type === 'component') return attribute.component;
  if (attribute.type === 'media') return 'plugin::upload.file';
  return attribute.type === 'relation' && 'target' in attribute ? attribute.target : null;
}
