/** Prepares what the mentions of an article are resolved with. */
import type { Article } from '../attachment/read-article';
import { findDescribedMentions } from '../entities/described-mentions';
import type { SubjectBy } from '../cues/frame';
import type { EntityIndex } from '../entities/types';
import { withReportingSubjects } from '../entities/speaking-mentions';
import type { PeopleRegister } from '../registry/people-index';
import type { Token } from '../text/tokens';
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
  markSpeakers(entityIndex, frames);
  const entityMentions = withReportingSubjects(entityIndex, frames, language);
  const named = { ...entityIndex, entityMentions };
  return {
    ...scene,
    entityIndex: withDescribedMentions(described, { ...scene, entityIndex: named }),
  };
}

/** Marks the mentions by name that are subjects of reporting clauses: "|X| said that …". */
function markSpeakers({ entityMentions, chunksOf }: EntityIndex, frames: Article['frames']): void {
  const offsets = new Set<number>();
  for (const [passage, here] of frames) {
    const starts = new Set((chunksOf.get(passage) ?? []).map(({ from }) => from));
    for (const { subject, info, by } of here) {
      if (!subject || info.class === 'think' || !SPEAKS.has(by)) continue;
      const named: number[] = [];
      for (let i = subject.from; i < subject.to; i++) if (starts.has(i)) named.push(i);
      const [only, second] = named;
      if (only !== undefined && second === undefined)
        offsets.add((passage.items[only] as Token).start);
    }
  }
  for (const mention of entityMentions) if (offsets.has(mention.offset)) mention.speaks = true;
}

/** The ways to find a subject that cannot be a person whom another quotes. */
const SPEAKS: ReadonlySet<SubjectBy> = new Set<SubjectBy>(['adjacent', 'inverted', 'apposition']);
