/** Mentions to people: names here, roles in `resolve-role.ts`, pronouns in `resolve-pronoun.ts`. */
import type { Figure } from '../entities/types';
import { isContradicted, isNamesake } from '../entities/forms-of-address';
import { titleBeside } from '../entities/speaker-mentions';
import type { MentionReading } from '../entities/speaker-mentions';
import { nameKey } from '../registry/name-keys';
import type { Passage } from '../text/passages';
import { resolvePronoun } from './resolve-pronoun';
import { resolveRole } from './resolve-role';
import { contradicts, NOBODY, standpointOf, UNLISTED } from './types';
import type { Resolution, ResolutionContext, ResolvedBy } from './types';

/** Resolves a mention of a passage. */
export function resolve(
  passage: Passage,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  if (mention.type === 'name') return resolveName(passage, mention, context);
  if (mention.type === 'pronoun' && mention.pronoun)
    return resolvePronoun(passage, mention, mention.pronoun, context);
  if (mention.type === 'role' && !mention.plural)
    return resolveRole(standpointOf(passage, mention), mention, context);
  return mention.plural && mention.type === 'pronoun' ? NOBODY : UNLISTED;
}

/** The figure that the verb agrees with: of two Petrovs “сказала” is said of the woman. */
function agreeing(
  figure: Figure,
  name: readonly string[],
  context: ResolutionContext
): Figure | null {
  const { verbGender, cast } = context;
  if (!contradicts(figure.gender, verbGender)) return figure;
  if (name.length > 1) return null;
  const last = nameKey(name[0] ?? '');
  return (
    cast.figures.find(
      (other) =>
        nameKey(other.name[other.name.length - 1] ?? '') === last &&
        !contradicts(other.gender, verbGender)
    ) ?? null
  );
}

function resolveName(
  passage: Passage,
  mention: MentionReading,
  context: ResolutionContext
): Resolution {
  const { cast, verbGender, language } = context;
  const chunk = mention.chunk;
  const named = chunk ? cast.figureOf.get(chunk) : undefined;
  const figure = chunk && named ? agreeing(named, chunk.name, context) : null;
  if (!chunk || !figure) return UNLISTED;
  const other = mention.second ? cast.figureOf.get(mention.second) : undefined;
  if (other && other !== figure)
    return {
      ...UNLISTED,
      people: [...new Set([...other.people, ...figure.people])],
      by: 'sharedSurname',
    };
  const by = ((): ResolvedBy => {
    if (
      mention.doubtful ||
      isNamesake(figure, language) ||
      isContradicted(passage, mention, chunk, figure, language)
    )
      return 'doubtfulName';
    if (chunk.name.length > 1) return figure.namedBy === 'fullName' ? 'fullName' : 'loneSurname';
    if (cast.shared(figure, chunk.name, titleBeside(passage, chunk, language)))
      return 'sharedSurname';
    if (figure.namedBy === 'fullName') return 'surname';
    return figure.namedBy === 'none' ? 'loneSurname' : figure.namedBy;
  })();
  const people = figure.people.filter((person) => !contradicts(person.gender, verbGender));
  return { ...UNLISTED, figure, people, by, byOffice: by === 'titledSurname' };
}
