/** Prepares what the mentions of an article are resolved with. */
import type { Article } from '../attachment/read-article';
import { findDescribedMentions } from '../entities/described-mentions';
import type { PeopleRegister } from '../registry/people-index';
import { withDescribedMentions } from './resolve-mentions';
import { countryOfDateline, ranksOf } from './scene';
import type { ResolutionContext } from './types';

/** Returns the context of an article in which all mentions are resolved, those without a name too. */
export function contextOf(
  { language, passages, entityIndex, frames }: Article,
  people: PeopleRegister,
  date: string | null
): ResolutionContext {
  const scene = {
    people,
    language,
    date,
    lastSpeaker: null,
    place: countryOfDateline(passages.outside, language),
    ranks: ranksOf(entityIndex, language),
  };
  const described = language.knowsCues
    ? findDescribedMentions(passages, frames, entityIndex, language)
    : [];
  return {
    ...scene,
    entityIndex: withDescribedMentions(described, { ...scene, entityIndex }),
  };
}
