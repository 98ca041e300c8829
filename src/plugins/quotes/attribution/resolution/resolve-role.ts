/** Resolves roles to people: offices at the article's date, counterparts. */
import type { Entity } from '../entities/types';
import { includesDay } from '../registry/partial-dates';
import type { MentionReading } from '../entities/speaker-mentions';
import { answersTo, roleKeys } from '../registry/offices';
import type { Office } from '../registry/offices';
import { officesOf } from '../registry/people-index';
import type { HeldOffice } from '../registry/people-index';
import { contradicts, UNLISTED } from './types';
import type { Resolution, ResolutionContext, ResolvedBy } from './types';
import { fitOfRole } from '../entities/roles';
import { entityMentionsBefore, salientEntities } from '../entities/salience';
import type { Standpoint } from '../entities/salience';
import type { Gender, Person } from '../types';

/** Offices that many hold at once, each for a place. */
const MEMBERS: ReadonlySet<string> = new Set(['senator', 'representative', 'legislator']);

function holdersOf(
  person: Person,
  role: Office,
  unexplained: readonly string[],
  { language, date }: ResolutionContext
): HeldOffice | undefined {
  const fitting = officesOf(person, language).filter(
    (held) =>
      !held.office.former &&
      includesDay(held.position, date) &&
      answersTo(held.office, role) &&
      fitOfRole(unexplained, held.position, null, language) !== 'another'
  );
  const fit = (held: HeldOffice) => fitOfRole(unexplained, held.position, null, language);
  return fitting.find((held) => fit(held) === 'explained') ?? fitting[0];
}

/** Resolves a role. */
export function resolveRole(
  place: Standpoint,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  const { role, unexplained } = mention;
  const last = context.lastSpeaker;
  if (!role) return UNLISTED;
  if (mention.counterpart) return resolveCounterpart(place, role, mention, context);
  if (role.heads.length === 0 || role.former || mention.indefinite) return UNLISTED;
  // "Trump’s director" holds no office of a state, unless the owner is a country.
  const owned = mention.possessed && !role.country;
  if (owned && unexplained.length === 0) return UNLISTED;
  const near = salientEntities(context.entityIndex, place, null);
  const fits = (entity: Entity) =>
    entity.people.length === 1 &&
    holdersOf(entity.people[0] as Person, role, unexplained, context) !== undefined;
  const another = fitOfRole(unexplained, null, null, context.language) === 'another';
  const titled = (entity: Entity) =>
    !another &&
    entity.titles.some(
      (title) =>
        !title.former && answersTo(title, role) && (!role.country || title.country === role.country)
    );
  const inArticle = agreeingWith(
    near.filter((entity) => fits(entity) || titled(entity)),
    (entity) => entity.gender,
    context
  );
  const doubted = (held: HeldOffice | null | undefined, entity: Entity | null = null) =>
    fitOfRole(unexplained, held?.position ?? null, entity?.adjacent ?? null, context.language) !==
    'explained';
  // "the Florida senator", said of the last speaker, or of a person whose offices the record does not know.
  const placed = (entity: Entity) =>
    unexplained.every((word) => word !== word.toLowerCase()) &&
    ((last?.entity === entity && role.heads.every((head) => MEMBERS.has(head))) ||
      entity.people.every((person) => officesOf(person, context.language).length === 0));
  // "Ohio’s governor" is the Governor of Ohio on record; "Lee’s director" has no record.
  if (owned) {
    const held = near.flatMap((entity) => {
      const office =
        entity.people.length === 1
          ? holdersOf(entity.people[0] as Person, role, unexplained, context)
          : undefined;
      return office && !doubted(office) ? [{ entity, office }] : [];
    });
    const only = held.length === 1 ? held[0] : undefined;
    return only ? officeOf(only.office, only.entity) : UNLISTED;
  }
  const found = (entity: Entity, by: ResolvedBy): Resolution => {
    const person = entity.people.length === 1 ? (entity.people[0] as Person) : null;
    const office = (person && holdersOf(person, role, unexplained, context)) ?? null;
    return {
      entity,
      people: entity.people,
      by: doubted(office, entity) && !placed(entity) ? 'doubtfulRole' : by,
      named: true,
      byOffice: true,
      office,
    };
  };
  const only = inArticle[0];
  if (only && inArticle.length === 1) {
    // The article calls them so, and the record has other offices of theirs: an editor should check.
    const contradicted =
      !fits(only) && only.people.some((person) => officesOf(person, context.language).length > 0);
    return found(
      only,
      contradicted ? 'bareRole' : role.country || role.domains.length > 0 ? 'role' : 'roleOfEntity'
    );
  }
  if (only) {
    // Orders two ministers who fit: the last speaker goes on, else the one named last; the others stay candidates.
    const first = last?.entity && inArticle.includes(last.entity) ? last.entity : only;
    if (first.people.length === 0) return { ...UNLISTED, entity: first };
    const people = [...new Set([first, ...inArticle].flatMap((entity) => entity.people))];
    const listed = inArticle.every((entity) => entity.people.length > 0);
    const by = first === last?.entity && listed ? 'lastSpeakerRole' : 'bareRole';
    return { ...found(first, by), people };
  }
  const hasRecord = agreeingWith(
    recordHolders(role, unexplained, context),
    (held) => held.person.gender,
    context
  );
  if (hasRecord.length > 0) {
    const people = hasRecord.map((held) => held.person);
    return {
      entity: null,
      people: [...new Set(people)],
      by: doubted(hasRecord[0]) ? 'doubtfulRole' : role.country ? 'role' : 'bareRole',
      named: true,
      byOffice: true,
      office: hasRecord[0] ?? null,
    };
  }
  return UNLISTED;
}

const officeOf = (office: HeldOffice, entity: Entity): Resolution => ({
  entity,
  people: [office.person],
  by: 'role',
  named: true,
  byOffice: true,
  office,
});

/** Keeps those that a verb agrees with. A title may take the masculine for a woman too, so that only prefers men. */
function agreeingWith<T>(
  list: T[],
  genderOf: (one: T) => Gender | null | undefined,
  { verbGender }: ResolutionContext
): T[] {
  const fitting = list.filter((one) => !contradicts(genderOf(one), verbGender));
  return verbGender === 'male' && fitting.length === 0 ? list : fitting;
}

/** Returns the people on record who hold the office at the date. */
function recordHolders(
  role: Office,
  unexplained: readonly string[],
  context: ResolutionContext
): HeldOffice[] {
  const found: HeldOffice[] = [];
  for (const key of roleKeys(role)) {
    for (const person of context.people.withOffice(key, context.language).slice(0, 200)) {
      const held = holdersOf(person, role, unexplained, context);
      if (held && !found.some((other) => other.person === person)) found.push(held);
    }
  }
  return found;
}

/** Resolves "his Zimbabwean counterpart": the office of the person spoken of, in the other country. */
function resolveCounterpart(
  place: Standpoint,
  role: Office,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  const officesOfPerson = (person: Person) =>
    officesOf(person, context.language)
      .filter((held) => includesDay(held.position, context.date))
      .map((held) => held.office);
  const titles = entityMentionsBefore(context.entityIndex, place.offset).flatMap(({ entity }) => [
    ...entity.people.flatMap(officesOfPerson),
    ...entity.titles,
  ]);
  const model = titles.find(
    (title) => title.heads.length > 0 && (!role.country || title.country !== role.country)
  );
  if (!model || !role.country) return UNLISTED;
  const { heads, domains, deputy } = model;
  const sought: Office = { ...role, heads, domains, deputy };
  return resolveRole(
    place,
    { ...mention, role: sought, unexplained: [], counterpart: false, possessed: false },
    context
  );
}
