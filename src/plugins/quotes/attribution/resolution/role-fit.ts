/** Tells how well a role or description fits a person of the article, or a recorded person. */
import type { Entity } from '../entities/types';
import { fitOfRole } from '../entities/roles';
import type { MentionReading } from '../entities/speaker-mentions';
import { answersTo } from '../registry/offices';
import type { Office } from '../registry/offices';
import { endedBefore, includesDay } from '../registry/partial-dates';
import { officesOf } from '../registry/held-offices';
import type { HeldOffice } from '../registry/held-offices';
import type { Person } from '../types';
import { fitOfDescription } from './description-fit';
import type { ResolutionContext, RoleFit } from './types';

/** Returns how a role fits an entity of the article; null where it does not. */
export function fitOfEntity(
  entity: Entity,
  mention: MentionReading,
  context: ResolutionContext
): RoleFit | null {
  const role = mention.role;
  if (!role) return null;
  const person = entity.people.length === 1 ? (entity.people[0] as Person) : null;
  const held = person ? fitOfPerson(person, mention, context) : null;
  if (held) return { ...held, doubtful: held.doubtful && !explained(mention, entity, context) };
  const words = fitOfRole(mention.unexplained, null, entity.adjacent, context.language);
  if (words === 'another') return null;
  const doubtful = words !== 'explained';
  const title =
    role.heads.length > 0 &&
    entity.titles.length > 0 &&
    !holdsInOtherCountry(person, role, context) &&
    titleOf(entity, role);
  if (title)
    return {
      by: 'text',
      specific: saysMore(role) && agrees(title, role),
      doubtful,
      literal: isLiteral(title, role),
      office: null,
    };
  if (role.deputy || role.former || mention.description.kinds.length === 0) return null;
  // “министр Беларуси” is no Belarusian woman.
  if (role.heads.length > 0 && mention.description.kinds.includes('national')) return null;
  const described = fitOfDescription(entity, mention.description, context);
  return described && { ...described, doubtful: described.doubtful || doubtful };
}

/** Returns how a role fits a recorded person at the article's date. */
export function fitOfPerson(
  person: Person,
  { role, unexplained }: MentionReading,
  { language, date }: ResolutionContext
): RoleFit | null {
  if (!role || role.heads.length === 0) return null;
  let office: HeldOffice | null = null;
  let isExplained = false;
  for (const held of officesOf(person, language)) {
    if (!answersTo(held.office, role)) continue;
    if (!(role.former ? endedBefore(held.position, date) : isHeld(held, date))) continue;
    const fit = fitOfRole(unexplained, held.position, null, language);
    if (fit === 'another') continue;
    isExplained = fit === 'explained';
    if (isExplained || !office) office = held;
    if (isExplained) break;
  }
  if (!office) return null;
  return {
    by: 'record',
    specific: saysMore(role) || (unexplained.length > 0 && isExplained),
    doubtful: !isExplained || isLoose(role, office),
    literal: isLiteral(office.office, role),
    office,
  };
}

/** Heads of all kinds of offices: a minister is a head too, though “начальник управления” is another one. */
const LOOSE: ReadonlySet<string> = new Set(['chief', 'head', 'official']);

const isLoose = (role: Office, { office }: HeldOffice): boolean =>
  !saysMore(role) &&
  role.heads.every((head) => LOOSE.has(head)) &&
  !role.heads.some((head) => office.heads.includes(head));

/** Heads that tell the office, though a title has other words: the minister of foreign affairs is "the top diplomat". */
const TELLING: ReadonlySet<string> = new Set([
  'top-diplomat',
  'head-of-state',
  'head-of-government',
]);

const isLiteral = ({ heads }: Office, role: Office): boolean =>
  role.domains.length > 0 || role.heads.some((head) => heads.includes(head) || TELLING.has(head));

const isHeld = (held: HeldOffice, date: string | null) =>
  !held.office.former && includesDay(held.position, date);

const saysMore = ({ country, organization, domains }: Office) =>
  country !== null || organization != null || domains.length > 0;

const explained = (
  { unexplained }: MentionReading,
  { adjacent }: Entity,
  { language }: ResolutionContext
) => fitOfRole(unexplained, null, adjacent, language) === 'explained';

/** Returns the title of the article that a role repeats. */
const titleOf = (entity: Entity, role: Office): Office | undefined =>
  entity.titles.find((title) => title.former === role.former && answersTo(title, role)) ??
  entity.titles.find(
    (title) =>
      title.former === role.former && !title.country && answersTo(title, { ...role, country: null })
  );

/** Returns whether the record has the office of a role, but of another country: the Estonian minister is not the Latvian one. */
const holdsInOtherCountry = (
  person: Person | null,
  { country, ...role }: Office,
  { language, date }: ResolutionContext
): boolean => {
  if (!country || !person) return false;
  const held = officesOf(person, language).filter(
    (one) => isHeld(one, date) && answersTo(one.office, { ...role, country: null })
  );
  return (
    held.length > 0 && held.every(({ office }) => office.country && office.country !== country)
  );
};

const agrees = (title: Office, role: Office) => !role.country || title.country === role.country;
