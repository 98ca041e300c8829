import generated from './contract-schemas.json';
import type { Schema } from './types';

/** `Facet<string>` is no name for a component. */
const componentName = (name: string) =>
  name.replace(
    /<(\w)(\w*)>/g,
    (_, first: string, rest: string) => `Of${first.toUpperCase()}${rest}`
  );

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, nested]) => {
      if (key !== '$ref') return [key, rewrite(nested)];
      const name = componentName(String(nested).replace('#/definitions/', ''));
      return [key, `#/components/schemas/${name}`];
    })
  );
}

/** The types of shared/contract.ts: `npm run types` makes their schemas. */
export const contractSchemas = (): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(generated.definitions as Record<string, Schema>).map(([name, schema]) => [
      componentName(name),
      rewrite(schema) as Schema,
    ])
  );
