import type { Struct } from '@strapi/strapi';
import type { Limits } from './limits';
import { EVERYTHING, type PopulateTree } from './populate-tree';
import { targetOf, type GetModel } from './target-type';
import { tooMuch } from './errors';

type Attribute = Struct.SchemaAttributes[string];

interface Place {
  model: Struct.Schema;
  /** The names that lead here. */
  path: string[];
  /** The content types that they lead through, the first one's own first. */
  through: string[];
}

const isPrivate = (attribute: Attribute) => 'private' in attribute && attribute.private === true;

/** Back to a type that the path came through, other than from a record to one like it: that grows without end. */
function leadsBack(target: string, { through }: Place): boolean {
  const before = through.filter((uid) => uid === target).length;
  return before > 1 || (before === 1 && through.at(-1) !== target);
}

/**
 * Checks what is asked to be populated, and puts names in the place of "*".
 * @throws ValidationError that names the path, the limit and what to do
 */
export function limitPopulate(
  requested: PopulateTree,
  contentType: Struct.Schema,
  getModel: GetModel,
  { depth, relations }: Limits['populate']
): PopulateTree {
  function mayBePopulated(name: string, place: Place): boolean {
    const attribute = place.model.attributes[name];
    const target = attribute && targetOf(attribute);
    if (!target || isPrivate(attribute)) return false;
    if (attribute.type !== 'relation') return true;
    return relations[place.model.uid]?.[name] === true && !leadsBack(target, place);
  }

  const allowed = (place: Place) =>
    Object.keys(place.model.attributes).filter((name) => mayBePopulated(name, place));

  function reject(name: string, place: Place): never {
    const path = [...place.path, name].join('.');
    const can = allowed(place);
    const instead = can.length > 0 ? `"${can.join('", "')}"` : 'nothing';
    throw tooMuch(
      `"populate" names "${path}", which is not served here. What can be populated in its place: ${instead}. Ask for anything else in a request of its own.`,
      { parameter: 'populate', path }
    );
  }

  function limited(tree: PopulateTree, place: Place): PopulateTree {
    const { [EVERYTHING]: everything, ...named } = tree;
    const names = everything ? Object.fromEntries(allowed(place).map((name) => [name, {}])) : {};
    const entries = Object.entries<PopulateTree[string]>({ ...names, ...named });
    if (entries.length > 0 && place.path.length >= depth) {
      const path = [...place.path, everything ? EVERYTHING : entries[0]![0]].join('.');
      throw tooMuch(
        `"populate" goes deeper than ${depth} names in "${path}". Ask for what lies deeper in a request of its own.`,
        { parameter: 'populate', path, limit: depth }
      );
    }
    return Object.fromEntries(
      entries.map(([name, entry]) => {
        if (!mayBePopulated(name, place)) reject(name, place);
        const attribute = place.model.attributes[name]!;
        const target = targetOf(attribute)!;
        const model = getModel(target);
        if (!entry.children || !model) return [name, entry];
        const through = attribute.type === 'relation' ? [...place.through, target] : place.through;
        const inside = { model, path: [...place.path, name], through };
        return [name, { ...entry, children: limited(entry.children, inside) }];
      })
    );
  }

  return limited(requested, { model: contentType, path: [], through: [contentType.uid] });
}
