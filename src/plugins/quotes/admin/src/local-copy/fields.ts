import { fingerprint } from './fingerprint';
import type { Attribute, CopiedField, LocalCopy, Schema, Values } from './types';

/** The fields that an editor can write. */
const namesIn = ({ attributes }: Schema): string[] =>
  Object.keys(attributes).filter((name) => attributes[name]?.visible !== false);

/** The fingerprint of the whole of what a form was loaded with. */
export const fingerprintOf = (values: Values, schema: Schema): string =>
  fingerprint(Object.fromEntries(namesIn(schema).map((name) => [name, values[name]])));

/** Finds the fields that differ from the loaded values. */
export function changedFields(
  loaded: Values,
  values: Values,
  schema: Schema
): Record<string, CopiedField> {
  const changed: Record<string, CopiedField> = {};
  for (const name of namesIn(schema)) {
    if (loaded[name] === values[name]) continue;
    const before = fingerprint(loaded[name]);
    if (before !== fingerprint(values[name])) changed[name] = { value: values[name], before };
  }
  return changed;
}

type WithId = Record<string, unknown> & { id?: unknown };

const isRecord = (value: unknown): value is WithId =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One component: it is the one that is there, where that has the same id, else a new one. */
function refitComponent(
  value: unknown,
  present: WithId | undefined,
  uid: unknown,
  components: Schema['components']
): unknown {
  if (!isRecord(value)) return value;
  const { id: _id, ...rest } = value;
  const attributes = components[String(uid)]?.attributes ?? {};
  const inner = Object.entries(rest).map(([name, field]) => [
    name,
    refit(field, present?.[name], attributes[name], components),
  ]);
  return { ...Object.fromEntries(inner), ...(present?.id !== undefined && { id: present.id }) };
}

/**
 * Adapts the value of a copy to the current draft, because the server rejects an id of a component that the draft does not
 * have any more; without one it makes a new component.
 */
function refit(
  value: unknown,
  present: unknown,
  attribute: Attribute | undefined,
  components: Schema['components']
): unknown {
  if (attribute?.type !== 'component' && attribute?.type !== 'dynamiczone') return value;
  const uidOf = (item: unknown) =>
    attribute.component ?? (isRecord(item) ? item.__component : undefined);
  if (!Array.isArray(value)) {
    return refitComponent(value, isRecord(present) ? present : undefined, uidOf(value), components);
  }
  const there = Array.isArray(present) ? present.filter(isRecord) : [];
  return value.map((item) => {
    const same = isRecord(item)
      ? there.find(({ id }) => id !== undefined && id === item.id)
      : undefined;
    return refitComponent(item, same, uidOf(item), components);
  });
}

/** The values of a form with some fields of a copy in the place of its own. */
export function withFields(
  values: Values,
  { fields }: Pick<LocalCopy, 'fields'>,
  names: readonly string[],
  loaded: Values,
  { attributes, components }: Schema
): Values {
  const restored = names
    .filter((name) => name in fields && name in attributes)
    .map((name) => [name, refit(fields[name]!.value, loaded[name], attributes[name], components)]);
  return { ...values, ...Object.fromEntries(restored) };
}

/** The fields of a copy that differ from what the form holds, in the order of the content type. */
export const differingFields = (copy: LocalCopy, values: Values, schema: Schema): string[] =>
  namesIn(schema).filter(
    (name) =>
      name in copy.fields && fingerprint(copy.fields[name]!.value) !== fingerprint(values[name])
  );
