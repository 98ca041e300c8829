import type { Core } from '@strapi/strapi';
import type { Field, Layout } from './types';

/** Describes the part of the content manager's stored configuration that a layout sets. */
interface Metadata {
  edit: { label?: string; description?: string; placeholder?: string; editable?: boolean };
  list: { label?: string };
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

interface Model {
  uid: string;
  attributes: Record<string, unknown>;
}

interface ConfigurationService {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<Configuration>;
}

interface ContentTypesService extends ConfigurationService {
  findContentType(uid: string): Model | undefined;
}

interface ComponentsService extends ConfigurationService {
  findComponent(uid: string): Model | undefined;
}

/** Finds a model and its service, because Strapi keeps content types and components in two equal services. */
function find(
  strapi: Core.Strapi,
  uid: string
): { model: Model | undefined; service: ConfigurationService } {
  const contentManager = strapi.plugin('content-manager');
  if (uid.includes('::')) {
    const service: ContentTypesService = contentManager.service('content-types');
    return { model: service.findContentType(uid), service };
  }
  const service: ComponentsService = contentManager.service('components');
  return { model: service.findComponent(uid), service };
}

function withField(stored: Metadata, { label, hint, placeholder, readOnly }: Field): Metadata {
  return {
    edit: {
      ...stored.edit,
      label,
      description: hint ?? '',
      placeholder: placeholder ?? '',
      editable: !readOnly,
    },
    list: { ...stored.list, label },
  };
}

/** Throws for an unknown field name, because Strapi would silently leave the field out of the form. */
function checkNames({ attributes, uid }: Model, { fields, rows, columns = [] }: Layout): void {
  const named = [...Object.keys(fields), ...rows.flatMap((row) => row.map(([n]) => n)), ...columns];
  const unknown = named.filter((name) => !(name in attributes));
  if (unknown.length > 0) throw new Error(`Layout of ${uid}: unknown field: ${unknown.join(', ')}`);
}

/** Stores one layout in the content manager's configuration. */
export async function configure(strapi: Core.Strapi, layout: Layout): Promise<void> {
  const { uid, mainField, fields, rows, columns, sort } = layout;
  const { model, service } = find(strapi, uid);
  if (!model) throw new Error(`Layout of ${uid}: the type does not exist`);
  checkNames(model, layout);

  const stored = await service.findConfiguration(model);
  const changed = Object.entries(fields).map(([name, field]) => [
    name,
    withField(stored.metadatas[name], field),
  ]);
  await service.updateConfiguration(model, {
    settings: {
      ...stored.settings,
      mainField,
      ...(sort && { defaultSortBy: sort.by, defaultSortOrder: sort.order }),
    },
    metadatas: { ...stored.metadatas, ...Object.fromEntries(changed) },
    layouts: {
      list: columns ?? stored.layouts.list,
      edit: rows.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  });
}
