/** Finds the person without a name whom a role takes up again: "A Western diplomat said … |The diplomat| added". */
import { entityMentionsBefore } from '../entities/salience';
import type { Standpoint } from '../entities/salience';
import type { MentionReading } from '../entities/speaker-mentions';
import type { Entity, EntityMention } from '../entities/types';
import type { ResolutionContext } from './types';

/** A person without a name is remembered for so many paragraphs. */
const MAX_PARAGRAPHS = 3;

/** Returns the last person introduced without a name, if the role is what they were introduced as; null if it is not. */
export function resumedUnnamed(
  { offset, paragraph }: Standpoint,
  mention: MentionReading,
  { entityIndex }: Pick<ResolutionContext, 'entityIndex'>
): Entity | null {
  if (mention.relation || mention.possessed) return null;
  const before = entityMentionsBefore(entityIndex, offset).filter(({ quoted }) => !quoted);
  const introduced = before.find((there) => isUnnamed(there) && isCalled(there.entity, mention));
  if (!introduced || paragraph - introduced.paragraph > MAX_PARAGRAPHS) return null;
  return introduced.entity;
}

const isUnnamed = ({ entity: { name, people, calledBy }, isNew }: EntityMention): boolean =>
  isNew && name.length === 0 && people.length === 0 && calledBy !== undefined;

/** Returns whether a role says no more than what introduced a person, who may have more to their description. */
function isCalled({ calledBy, titles }: Entity, { role, description }: MentionReading): boolean {
  const country = role?.country ?? description.country;
  const title = titles[0];
  if (country && title?.country !== country) return false;
  if (role && role.heads.length > 0)
    return (
      role.heads.some((head) => title?.heads.includes(head)) &&
      role.domains.every((domain) => title?.domains.includes(domain))
    );
  return description.kinds.length > 0 && description.kinds.every((kind) => calledBy?.has(kind));
}
