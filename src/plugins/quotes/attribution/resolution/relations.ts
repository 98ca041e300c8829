/**
 * Resolves people who are called by their relation to another: "his Zimbabwean counterpart", "her deputy", "the
 * minister’s predecessor". The office of the other one is known; so is what the relation changes about it.
 */
import type { Relation } from '../languages/people-words';
import type { Entity } from '../entities/types';
import { entityMentionsBefore } from '../entities/salience';
import type { Standpoint } from '../entities/salience';
import type { MentionReading } from '../entities/speaker-mentions';
import type { Office } from '../registry/offices';
import { endedBefore, firstDay, includesDay } from '../registry/partial-dates';
import { officesOf } from '../registry/held-offices';
import type { HeldOffice } from '../registry/held-offices';
import type { Passage } from '../text/passages';
import { recordedHolders } from './holders';
import { rankAntecedents } from './rank-antecedents';
import { contradicts, UNLISTED } from './types';
import type { Resolution, ResolutionContext } from './types';

/** The person whose counterpart or deputy is meant, with the office. */
interface Anchor {
  entity: Entity;
  office: Office;
  held: HeldOffice | null;
}

/** Resolves a mention by its relation to a person spoken of before. */
export function resolveRelation(
  passage: Passage,
  place: Standpoint,
  mention: MentionReading,
  relation: Relation,
  context: ResolutionContext
): Resolution {
  const anchor = anchorOf(place, mention, relation, context);
  if (!anchor) return UNLISTED;
  const sought = officeSought(anchor, relation, mention);
  const { role } = mention;
  if (!role) return UNLISTED;
  const plain = { ...mention, role: sought, unexplained: [], relation: null, possessed: false };
  const others = rankAntecedents(passage, place, plain, context).filter(
    ({ entity }) => entity !== anchor.entity
  );
  const inArticle =
    relation === 'counterpart' && !sought.country
      ? others.filter(({ fit }) => fit.by !== 'description')
      : others.filter(({ fit }) => fit.specific);
  const only = inArticle[0];
  if (only)
    return {
      ...UNLISTED,
      entity: only.entity,
      people: [...new Set(inArticle.flatMap(({ entity }) => entity.people))],
      by: 'counterpart',
      byOffice: true,
      office: only.fit.office,
    };
  const recorded = recordedHolders(sought, plain, context).filter(
    ({ person, office }) =>
      !anchor.entity.people.includes(person) &&
      office !== null &&
      follows(office, anchor.held, relation)
  );
  const first = recorded[0];
  if (!first || (!sought.country && relation === 'counterpart')) return UNLISTED;
  return {
    ...UNLISTED,
    people: recorded.map(({ person }) => person),
    by: 'counterpart',
    byOffice: true,
    office: first.office,
  };
}

/** Returns the office of a person who is related to the holder of another. */
function officeSought({ office }: Anchor, relation: Relation, { role }: MentionReading): Office {
  const { heads, domains, deputy, country, former } = office;
  switch (relation) {
    case 'counterpart':
      return { heads, domains, deputy, former: false, country: role?.country ?? null };
    case 'deputy':
      return { heads, domains, deputy: true, former: false, country };
    case 'predecessor':
      return { heads, domains, deputy, former: true, country };
    case 'successor':
      return { heads, domains, deputy, former: former && false, country };
  }
}

/** Returns whether a predecessor left before, a successor came after. */
function follows(office: HeldOffice, anchor: HeldOffice | null, relation: Relation): boolean {
  if (relation === 'predecessor') {
    const from = firstDay(anchor?.position.from);
    return from === null || endedBefore(office.position, nextDay(from));
  }
  if (relation !== 'successor' || !anchor) return true;
  const from = firstDay(office.position.from);
  return from !== null && endedBefore(anchor.position, nextDay(from));
}

/** Allows for an office that ends on the day on which the next begins. */
const nextDay = (day: string): string => `${day}~`;

/** Returns the person whose counterpart is meant: the owner that the phrase names, or who was spoken of last. */
function anchorOf(
  place: Standpoint,
  mention: MentionReading,
  relation: Relation,
  context: ResolutionContext
): Anchor | null {
  const owner = mention.owner;
  const named = owner && context.entityIndex.entityOf.get(owner);
  const candidates = named
    ? [named]
    : entityMentionsBefore(context.entityIndex, place.offset)
        .filter(({ quoted, isNew }) => !quoted && !isNew)
        .map(({ entity }) => entity);
  for (const entity of new Set(candidates)) {
    if (contradicts(entity.gender, mention.ownerGender)) continue;
    const anchor = officeOf(entity, relation, context);
    if (!anchor) continue;
    if (
      mention.role?.country &&
      anchor.office.country === mention.role.country &&
      relation === 'counterpart'
    )
      continue;
    return anchor;
  }
  return null;
}

function officeOf(entity: Entity, relation: Relation, context: ResolutionContext): Anchor | null {
  const held = entity.people.flatMap((person) => officesOf(person, context.language));
  const current = held.find(
    ({ office, position }) => office.heads.length > 0 && includesDay(position, context.date)
  );
  const past = held.find(({ office }) => office.heads.length > 0);
  const own = current ?? (relation === 'successor' ? past : undefined);
  if (own) return { entity, office: own.office, held: own };
  const title = entity.titles.find(({ heads }) => heads.length > 0);
  return title ? { entity, office: title, held: null } : null;
}
