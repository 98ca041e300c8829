/** Resolves roles: to a person of the article, else to the recorded people who hold the office at its date. */
import { afterDateline } from '../cues/sentence-subject';
import type { Entity } from '../entities/types';
import type { MentionReading } from '../entities/speaker-mentions';
import type { Standpoint } from '../entities/salience';
import type { Office } from '../registry/offices';
import { officesOf } from '../registry/held-offices';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { recordedHolders } from './holders';
import { holderAtHome } from './home';
import { countriesIn } from './scene';
import { rankAntecedents } from './rank-antecedents';
import type { Antecedent } from './rank-antecedents';
import { isOneOfSeveral } from './one-of-several';
import { isAloneInParagraph, rivalsOf } from './rivals';
import { resolveRelation } from './relations';
import { resumedUnnamed } from './resumed-unnamed';
import { UNLISTED } from './types';
import type { Resolution, ResolutionContext, ResolvedBy } from './types';

/** Offices that many hold at once, each for a place. */
const MEMBERS: ReadonlySet<string> = new Set(['senator', 'representative', 'legislator']);
/** Offices that an organization of states has once. */
const FIRST: ReadonlySet<string> = new Set([
  'secretary-general',
  'executive-secretary',
  'high-representative',
]);
/** From here on the best of several is clearly the one. */
const CLEAR_MARGIN = 0.9;

/** Resolves a role. */
export function resolveRole(
  passage: Passage,
  place: Standpoint,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  const role = withOwnerCountry(passage, mention, context);
  if (!role) return UNLISTED;
  if (mention.relation) return resolveRelation(passage, place, mention, mention.relation, context);
  if (mention.indefinite) return UNLISTED;
  const unnamed = resumedUnnamed(place, { ...mention, role }, context);
  if (unnamed) return { ...UNLISTED, entity: unnamed };
  // "Trump’s director" holds no office of a state, unless the owner is a country.
  if (mention.possessed && !role.country && !role.organization)
    return resolveOwned(passage, place, { ...mention, role }, context);
  const found = ofArticleOrRecord(passage, place, { ...mention, role }, role, context);
  // The country of "its foreign minister" is a guess.
  return role !== mention.role && found.by === 'role' ? { ...found, by: 'bareRole' } : found;
}

function ofArticleOrRecord(
  passage: Passage,
  place: Standpoint,
  mention: MentionReading,
  role: Office,
  context: ResolutionContext
): Resolution {
  const found = ofArticle(passage, place, mention, context);
  // A person spoken of without a name is rather the recorded one.
  const isUnknown = found?.entity?.name.length === 0 && found.people.length === 0;
  if (found && !isUnknown) return found;
  const onRecord = ofRecord(passage, place, mention, role, context);
  return onRecord.people.length > 0 ? onRecord : (found ?? onRecord);
}

/** Returns the role with the country that "its" or "their" points back to: "Poland … |its foreign minister|". */
function withOwnerCountry(
  passage: Passage,
  { role, from }: MentionReading,
  { language }: ResolutionContext
): Office | null {
  const owner = passage.words[from] ?? '';
  const isNeutral = language.possessives.get(owner) === null && role?.country === null;
  if (!role || !isNeutral || role.heads.length === 0) return role;
  return { ...role, country: countryOfSubject(passage, from, language) };
}

/** Returns the country that the nearest sentence up to an item names first, because it is rather the subject. */
function countryOfSubject(passage: Passage, before: number, language: Language): string | null {
  for (let sentence = passage.sentenceOf[before] ?? 0; sentence >= 0; sentence--) {
    const first = passage.sentenceStarts[sentence] ?? 0;
    const end = Math.min(before, passage.sentenceStarts[sentence + 1] ?? before);
    // Not the city of "SKOPJE, March 12 – |Montenegro| will be ready, its foreign minister said".
    const named = countriesIn(passage, end, language, afterDateline(passage, first, end));
    if (named.length > 0) return named[named.length - 1] ?? null;
  }
  return null;
}

/** Resolves a role to a person of the article. */
function ofArticle(
  passage: Passage,
  place: Standpoint,
  mention: MentionReading,
  context: ResolutionContext
): Resolution | null {
  const ranked = rankAntecedents(passage, place, mention, context);
  const best = ranked[0];
  if (!best) return null;
  const rivals = rivalsOf(ranked, place, context);
  const isAlone =
    rivals.length > 0 && isAloneInParagraph(best, rivals, passage, place, mention.from, context);
  const by = isOneOfSeveral(passage, mention, best.there, context.language)
    ? 'bareRole'
    : wayOf(best, rivals, isAlone, mention, context);
  const found = ofAntecedent(best, by);
  if (rivals.length === 0 || best.entity.people.length === 0) return found;
  const others = rivals.flatMap(({ entity }) => entity.people);
  if (by === 'lastSpeakerRole' || by === 'aloneRole') return { ...found, others };
  return { ...found, people: [...new Set([...found.people, ...others])] };
}

const ofAntecedent = ({ entity, fit }: Antecedent, by: ResolvedBy): Resolution => ({
  entity,
  people: entity.people,
  by,
  named: true,
  byOffice: true,
  office: fit.office,
});

function wayOf(
  best: Antecedent,
  rivals: readonly Antecedent[],
  isAlone: boolean,
  mention: MentionReading,
  context: ResolutionContext
): ResolvedBy {
  const { entity, fit, score } = best;
  if (fit.doubtful && !isPlaced(entity, mention, context)) return 'doubtfulRole';
  const rival = rivals[0];
  if (rival) {
    const spoke = context.lastSpeaker?.entity === entity;
    // “We are ready,” X said. “So are we,” |the minister| replied.
    if (spoke && context.isReply) return 'bareRole';
    const listed = [best, ...rivals].every((one) => one.entity.people.length > 0);
    const goesOn = spoke && best.isInParagraph;
    if (goesOn && listed && score - rival.score > CLEAR_MARGIN) return 'lastSpeakerRole';
    if (isAlone) return 'aloneRole';
    return 'bareRole';
  }
  // The article calls them so, and the record has other offices of theirs: an editor should check.
  const contradicted =
    fit.by === 'text' &&
    entity.people.some((person) => officesOf(person, context.language).length > 0);
  if (contradicted || (best.isInSentence && !fit.specific)) return 'bareRole';
  if (fit.by === 'description') return 'described';
  return fit.specific ? 'role' : 'roleOfEntity';
}

const isMember = (role: Office | null): boolean =>
  role !== null && role.heads.length > 0 && role.heads.every((head) => MEMBERS.has(head));

/** Returns whether "the Florida senator" is the last speaker, or a person whose offices the record does not know. */
function isPlaced(
  entity: Entity,
  { role, unexplained }: MentionReading,
  { language, lastSpeaker }: ResolutionContext
): boolean {
  return (
    unexplained.every((word) => word !== word.toLowerCase()) &&
    ((lastSpeaker?.entity === entity && isMember(role)) ||
      entity.people.every((person) => officesOf(person, language).length === 0))
  );
}

/** Resolves "Ohio’s governor", who is a recorded Governor of Ohio; "Lee’s director" has no record. */
function resolveOwned(
  passage: Passage,
  place: Standpoint,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  if (mention.unexplained.length === 0) return UNLISTED;
  const held = rankAntecedents(passage, place, mention, context).filter(
    ({ fit }) => fit.by === 'record' && !fit.doubtful
  );
  const only = held.length === 1 ? held[0] : undefined;
  return only ? ofAntecedent(only, 'role') : UNLISTED;
}

/** Returns whether only one person holds an office at a time: of a country, or the first of an organization. */
const isSole = ({ country, organization, heads }: Office): boolean =>
  country !== null || (organization != null && heads.some((head) => FIRST.has(head)));

/** Resolves a role to the recorded people who hold it. */
function ofRecord(
  passage: Passage,
  place: Standpoint,
  mention: MentionReading,
  role: Office,
  context: ResolutionContext
): Resolution {
  const held = recordedHolders(role, mention, context);
  const home = held.length === 1 ? null : holderAtHome(passage, place, role, mention, context);
  const found = home ? [home] : held;
  const first = found[0];
  if (!first) return UNLISTED;
  return {
    entity: null,
    people: [...new Set(found.map(({ person }) => person))],
    by: first.doubtful ? 'doubtfulRole' : isSole(role) ? 'role' : 'bareRole',
    named: true,
    byOffice: true,
    office: first.office,
  };
}
