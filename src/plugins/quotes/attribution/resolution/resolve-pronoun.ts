/** Pronouns to people, by gender and by who was spoken of. */
import type { Figure } from '../entities/types';
import type { PronounInfo } from '../languages/language';
import type { MentionReading } from '../entities/speaker-mentions';
import type { Passage } from '../text/passages';
import { NOBODY, standpointOf, UNLISTED } from './types';
import type { Resolution, ResolutionContext, ResolvedBy } from './types';
import { appearancesBefore, isOnlyRecent, salientFigures } from '../entities/salience';
import type { Standpoint } from '../entities/salience';
import type { Person } from '../types';

/** Whom a pronoun means. */
export function resolvePronoun(
  passage: Passage,
  mention: MentionReading,
  pronoun: PronounInfo,
  context: ResolutionContext
): Resolution {
  if (pronoun.person !== 'other' || pronoun.number === 'plural') return NOBODY;
  const place = standpointOf(passage, mention);
  const near = salientFigures(context.cast, place, pronoun.gender);
  const last = context.lastSpeaker;
  const agrees = (figure: Figure) =>
    figure.gender === null || pronoun.gender === null || figure.gender === pronoun.gender;
  const of = (figure: Figure, by: ResolvedBy): Resolution => ({
    ...UNLISTED,
    figure,
    people: figure.people,
    by,
  });
  const first = near[0];
  if (first && first.name.length === 0) return ofUnnamed(first, near, place, context);
  if (first && near.length === 1 && first.gender !== null) return of(first, 'pronounAlone');
  if (first && first.gender !== null && isOnlyRecent(context.cast, place, first, pronoun.gender))
    return of(first, 'pronounOfNext');
  if (first && last?.figure === first) return of(first, 'pronounOfSpeaker');
  if (first) return of(first, first.gender !== null ? 'pronounOfSubject' : 'pronounOfOther');
  if (last?.figure && agrees(last.figure)) return of(last.figure, 'pronounOfSpeaker');
  if (last && !last.figure && last.people.length === 1) {
    const person = last.people[0] as Person;
    if (!person.gender || person.gender === pronoun.gender)
      return { ...last, by: 'pronounOfSpeaker' };
  }
  return last && !last.figure && last.named ? { ...UNLISTED } : NOBODY;
}

/** "A farmer stopped. “…,” he said": nobody on record; after "the driver" whoever is named before is a guess. */
function ofUnnamed(
  figure: Figure,
  near: readonly Figure[],
  { offset, paragraph }: Standpoint,
  { cast }: ResolutionContext
): Resolution {
  const there = appearancesBefore(cast, offset).find((before) => before.figure === figure);
  const named = near.find((other) => other.name.length > 0);
  if ((there?.isNew && there.paragraph === paragraph) || !named) return { ...UNLISTED, figure };
  return { ...UNLISTED, figure: named, people: named.people, by: 'pronounOfOther' };
}
