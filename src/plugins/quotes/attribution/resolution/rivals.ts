/** Finds the people whom a role may mean besides the likeliest. */
import { summaryOf } from '../entities/mention-summary';
import { entityMentionsBefore } from '../entities/salience';
import type { Standpoint } from '../entities/salience';
import type { EntityIndex } from '../entities/types';
import type { Passage } from '../text/passages';
import type { Antecedent } from './rank-antecedents';
import { countriesIn } from './scene';
import { officesOf } from '../registry/held-offices';
import type { ResolutionContext } from './types';

/** A person spoken of so many paragraphs before is still who "the minister" is, and one named later is not. */
const MAX_PARAGRAPHS_BACK = 2;

/** Returns those behind the best who fit as well as it does, and of whom a reader knows at the place of the role. */
export function rivalsOf(
  ranked: readonly Antecedent[],
  place: Standpoint,
  { entityIndex }: Pick<ResolutionContext, 'entityIndex'>
): Antecedent[] {
  const [best, ...others] = ranked;
  if (!best) return [];
  const strength = ({ fit }: Antecedent) => (fit.by === 'description' ? 0 : 1);
  const isKnown = isSpokenOf(best, place.paragraph);
  return others.filter(
    (other) =>
      strength(other) === strength(best) &&
      other.fit.specific === best.fit.specific &&
      (best.fit.doubtful || !other.fit.doubtful) &&
      !isHardlyPerson(other) &&
      !(isKnown && isAsLiteral(best, other) && isNamedLater(other, place, entityIndex))
  );
}

/** Returns whether a rival is perhaps a thing, or a person without a name whom the article only speaks of. */
const isHardlyPerson = ({ entity, there, fit }: Antecedent): boolean =>
  fit.by === 'description' &&
  entity.people.length === 0 &&
  there !== null &&
  (there.isUnsure || (entity.name.length === 0 && !there.subject));

const isSpokenOf = ({ there }: Antecedent, paragraph: number): boolean =>
  there !== null &&
  !there.quoted &&
  there.isGuess !== true &&
  paragraph - there.paragraph <= MAX_PARAGRAPHS_BACK;

/** Returns whether the words of the role are no more those of a rival's office: "the special envoy" is no ambassador. */
const isAsLiteral = (best: Antecedent, other: Antecedent): boolean =>
  best.fit.literal || !other.fit.literal;

const isNamedLater = (
  { entity }: Antecedent,
  { offset }: Standpoint,
  { entityMentions }: EntityIndex
): boolean => {
  const first = summaryOf(entityMentions).firstAt.get(entity);
  return first === undefined || first > offset;
};

/**
 * Returns whether the best is the only one of them in the paragraph, as a subject, with nothing there that leads to a
 * rival: no other mention that may be about one, no name of a rival's country.
 */
export function isAloneInParagraph(
  best: Antecedent,
  rivals: readonly Antecedent[],
  passage: Passage,
  place: Standpoint,
  from: number,
  context: ResolutionContext
): boolean {
  const { there } = best;
  if (!best.isInParagraph || !there?.subject || there.quoted || there.isGuess) return false;
  if (rivals.some(({ isInParagraph }) => isInParagraph)) return false;
  if (rivals.some((rival) => !isAsLiteral(best, rival))) return false;
  const here = entityMentionsBefore(context.entityIndex, place.offset).filter(
    ({ paragraph, quoted }) => paragraph === place.paragraph && !quoted
  );
  if (here.some(({ isShared, isGuess, entity }) => isShared || (isGuess && entity !== best.entity)))
    return false;
  const named = new Set(countriesIn(passage, from, context.language));
  return !rivals.some(({ entity }) =>
    entity.people.some((person) =>
      officesOf(person, context.language).some(
        ({ office }) =>
          office.country !== null &&
          named.has(office.country) &&
          !isOf(best, office.country, context)
      )
    )
  );
}

const isOf = ({ entity }: Antecedent, country: string, { language }: ResolutionContext): boolean =>
  entity.people.some((person) =>
    officesOf(person, language).some(({ office }) => office.country === country)
  );
