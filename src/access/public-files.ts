import type { Core, Struct, UID } from '@strapi/strapi';

/** The way from a type to a file, as a filter: `["cover", "image"]`. */
type Path = string[];

/** Finds the ways from a type to its files, through its components. */
function pathsToFiles(strapi: Core.Strapi, schema: Struct.Schema): Path[] {
  return Object.entries(schema.attributes).flatMap(([name, attribute]): Path[] => {
    if (attribute.type === 'media') return [[name]];
    if (attribute.type !== 'component') return [];
    return pathsToFiles(strapi, strapi.components[attribute.component]).map((path) => [
      name,
      ...path,
    ]);
  });
}

const toFilter = (path: Path, ids: number[]): Record<string, unknown> =>
  path.reduceRight<Record<string, unknown>>((inner, name) => ({ [name]: inner }), {
    id: { $in: ids },
  });

/**
 * Finds the types of which a published record shows one of these files.
 * @param ids of files
 */
export async function typesThatShow(
  strapi: Core.Strapi,
  ids: number[]
): Promise<UID.ContentType[]> {
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  const found = await Promise.all(
    types.map(async (type) => {
      const paths = pathsToFiles(strapi, type);
      if (paths.length === 0) return false;
      const where = {
        publishedAt: { $notNull: true },
        $or: paths.map((path) => toFilter(path, ids)),
      };
      return (await strapi.db.query(type.uid as UID.ContentType).count({ where } as never)) > 0;
    })
  );
  return types.filter((_type, i) => found[i]).map(({ uid }) => uid as UID.ContentType);
}
