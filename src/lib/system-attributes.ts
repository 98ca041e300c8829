/** Attributes that Strapi writes itself, on every document. */
export const SYSTEM_ATTRIBUTES = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
] as const;

export type SystemAttribute = (typeof SYSTEM_ATTRIBUTES)[number];

const SYSTEM = new Set<string>(SYSTEM_ATTRIBUTES);

export const isSystemAttribute = (name: string): name is SystemAttribute => SYSTEM.has(name);
