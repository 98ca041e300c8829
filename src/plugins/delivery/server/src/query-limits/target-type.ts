import type { Struct } from '@strapi/strapi';

export type GetModel = (uid: string) => Struct.Schema | undefined;

/** Returns the uid of the content type or component that an attribute leads to, if it can be populated. */
export function targetOf(attribute: Struct.SchemaAttributes[string]): string | null {
  if (attribute.type === 'component') return attribute.component;
  if (attribute.type === 'media') return 'plugin::upload.file';
  return attribute.type === 'relation' && 'target' in attribute ? attribute.target : null;
}
