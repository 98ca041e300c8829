/** Runs the pipeline: marks, passages, entities, cues, attachment, resolution, decision. */
import { attachRegions, placesOf } from './attachment/attach-all';
import { findDescribedMentions } from './entities/described-mentions';
import { fullestNames } from './entities/fullest-name';
import { indexEntities } from './entities/entities';
import { findReportingClauses } from './cues/reporting-clauses';
import type { Entity } from './entities/types';
import type { Frame } from './cues/frame';
import { findIndirect } from './attachment/indirect-speech';
import { languageOf } from './languages';
import type { Language } from './languages/language';
import { findRegions } from './quotation-marks/find-quotations';
import type { QuotationSpan } from './types';
import { readMention } from './entities/speaker-mentions';
import { paragraphsOf } from './text/paragraphs';
import { readPassages } from './text/passages';
import type { Passage } from './text/passages';
import { registerOf } from './registry/people-index';
import type { Phrase } from './cues/phrase';
import { present } from './scoring/to-result';
import type { Found } from './scoring/to-result';
import { resolve } from './resolution/resolve-name';
import { withDescribedMentions } from './resolution/resolve-mentions';
import { resolveUntagged } from './resolution/without-mention';
import type { PreviousQuote } from './resolution/without-mention';
import { hasHeadline, speakerOfHeadline } from './resolution/headline';
import { countryOfDateline, ranksOf } from './resolution/scene';
import { NO_SPEAKER } from './resolution/types';
import type { Resolution, ResolutionContext } from './resolution/types';
import { kindOf, computeSpeechProbability } from './scoring/speech-classifier';
import { readSpeechFeatures } from './scoring/speech-features';
import { splitAtTags } from './quotation-marks/split-at-tags';
import type { AttributedQuote, AttributeOptions, Span } from './types';
import { isSpeechWithoutCues, kindWithoutCues } from './attachment/without-cues';

const MIN_SPEECH_PROBABILITY = 0.7;
const ENDING = /[\s.,!?]+$/;

/**
 * Returns the quotations of a text with their speakers, in order of `start`, an enclosing one first. `people`: an
 * index from `createPeopleIndex` (keep it, because a plain list is indexed at each call).
 */
export function attribute(text: string, options: AttributeOptions): AttributedQuote[] {
  const language = languageOf(options.lang);
  const people = registerOf(options.people);
  const paragraphs = paragraphsOf(text);
  const regions = splitAtTags(text, findRegions(text, paragraphs, options.regions ?? []), language);
  const passages = readPassages(text, paragraphs, regions, language);
  const entityIndex = indexEntities(passages, people, language, options.date);
  const frames = new Map<Passage, Frame[]>();
  for (const passage of [...passages.outside, ...passages.inside]) {
    const here = findReportingClauses(passage, language);
    if (here.length > 0) frames.set(passage, here);
  }
  const start = {
    people,
    language,
    date: options.date,
    lastSpeaker: null,
    place: countryOfDateline(passages.outside, language),
    ranks: ranksOf(entityIndex, language),
  };
  const described = language.knowsCues
    ? findDescribedMentions(passages, frames, entityIndex, language)
    : [];
  const context: ResolutionContext = {
    ...start,
    entityIndex: withDescribedMentions(described, { ...start, entityIndex }),
  };
  const places = placesOf([...passages.outside, ...passages.inside], regions.length);
  const repeated = repeatedRegions(text, regions);
  const attachments = attachRegions(regions, places, passages, frames, entityIndex, language);

  const nameOf = fullestNames(text, entityIndex);
  const found: Found[] = [];
  let lastMention: Span | null = null;
  let previousQuote: PreviousQuote | null = null;
  const byRegion = new Map<number, Found>();
  regions.forEach((region, i) => {
    const place = places[i];
    let attachment = attachments[i];
    const inside = passages.inside[i];
    if (!place || !attachment || !inside) return;
    const nested = region.parent !== null;
    const previous = found[found.length - 1];
    if (region.continues && previous && attachment.subject === null)
      attachment = { ...attachment, by: 'reopened', frame: null, subject: null };
    const features = readSpeechFeatures(
      place.passage,
      place.at,
      inside,
      attachment,
      language,
      repeated.has(i)
    );
    const words = text.slice(region.start, region.end);
    const speech = language.knowsCues
      ? computeSpeechProbability(features) >= MIN_SPEECH_PROBABILITY
      : isSpeechWithoutCues(words, inside);
    if (!region.isBlock && !speech) return;
    if (nested && !(attachment.frame && attachment.frame.info.class === 'say')) return;
    const kind = language.knowsCues
      ? kindOf(place.passage, place.at, region, inside, attachment, features, language)
      : kindWithoutCues(words, region, inside, attachment.by);
    const entry: Found = {
      region,
      range: region,
      kind,
      attachment,
      mention: null,
      cue: null,
      named: null,
      resolution: NO_SPEAKER,
    };
    if (attachment.subject) {
      const reading = readMention(
        attachment.passage,
        attachment.subject,
        entityIndex.chunksOf.get(attachment.passage) ?? [],
        language,
        attachment.frame
      );
      entry.mention = spanOf(text, attachment.passage, attachment.subject);
      entry.resolution = resolve(attachment.passage, reading, {
        ...context,
        verbGender: verbGender(attachment.passage, attachment.frame, language),
      });
    } else if (!nested && attachment.by === 'reopened') {
      entry.resolution = context.lastSpeaker ?? NO_SPEAKER;
      // One quotation over several paragraphs has one mention.
      entry.mention = lastMention;
    } else if (!nested) {
      entry.resolution = resolveUntagged(
        { ...place, start: region.start, end: region.end },
        previousQuote,
        context.entityIndex,
        passages.outside
      );
    }
    entry.named = namedBy(entry, nameOf);
    if (attachment.frame) entry.cue = spanOf(text, attachment.passage, attachment.frame);
    if (!nested) {
      context.lastSpeaker = entry.resolution;
      lastMention = entry.mention;
      previousQuote = {
        paragraph: region.paragraph,
        to: place.at + 1,
        resolution: entry.resolution,
      };
    }
    byRegion.set(i, entry);
    found.push(entry);
  });
  if (hasHeadline(text)) nameHeadlineSpeakers(text, found, nameOf);
  for (const passage of passages.outside) {
    for (const clause of findIndirect(text, passage, frames.get(passage) ?? [], language)) {
      const reading = readMention(
        passage,
        clause.subject,
        entityIndex.chunksOf.get(passage) ?? [],
        language,
        clause.frame
      );
      const resolution = resolve(passage, reading, {
        ...context,
        verbGender: verbGender(passage, clause.frame, language),
      });
      const mention = spanOf(text, passage, clause.subject);
      found.push({
        region: null,
        range: clause.range,
        kind: 'indirect',
        attachment: clause.attachment,
        mention,
        cue: spanOf(text, passage, clause.frame),
        named: namedBy({ mention, resolution }, nameOf),
        resolution,
      });
    }
  }
  return present(text, found, regions, byRegion, language, options);
}

/** Gives the quotations of a headline the speakers who are quoted with the same words in the article. */
function nameHeadlineSpeakers(
  text: string,
  found: Found[],
  nameOf: (entity: Entity) => Span | null
): void {
  for (const entry of found) {
    if (!entry.region || entry.region.paragraph > 0) continue;
    const resolution = speakerOfHeadline(text, entry.region, found);
    if (!resolution || contradictsName(entry.resolution, resolution)) continue;
    entry.resolution = resolution;
    entry.attachment = { ...entry.attachment, by: 'introduced' };
    entry.named = namedBy(entry, nameOf);
  }
}

/** Returns whether the headline itself names another person. */
const contradictsName = (own: Resolution, other: Resolution): boolean =>
  own.entity !== other.entity &&
  ((own.entity?.name.length ?? 0) > 0 || (own.people.length === 1 && own.by === 'role'));

/** Returns the fullest mention of a speaker: a name where the text has one, else what tells them apart. */
function namedBy(
  { mention, resolution }: Pick<Found, 'mention' | 'resolution'>,
  nameOf: (entity: Entity) => Span | null
): Span | null {
  const name = resolution.entity && nameOf(resolution.entity);
  if (name) return name;
  return resolution.named && resolution.people.length === 0 ? mention : null;
}

const verbGender = (passage: Passage, frame: Frame | null, { inflection }: Language) =>
  frame ? (inflection?.genderOfVerb(passage.words[frame.from] ?? '') ?? null) : null;

/** Returns the regions whose words are in marks more than once. */
function repeatedRegions(text: string, regions: readonly QuotationSpan[]): Set<number> {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  regions.forEach((region, i) => {
    if (region.end - region.start > 60) return;
    const words = text.slice(region.start, region.end).toLowerCase().replace(ENDING, '');
    const first = seen.get(words);
    if (first === undefined) seen.set(words, i);
    else repeated.add(first).add(i);
  });
  return repeated;
}

function spanOf(text: string, passage: Passage, phrase: Phrase): Span | null {
  const from = passage.items[phrase.from];
  let to = phrase.to;
  // "Khrenin’s" names Khrenin.
  while (to > phrase.from + 1 && passage.items[to - 1]?.kind === 'possessive') to--;
  const last = passage.items[to - 1];
  if (!from || !last) return null;
  return { start: from.start, end: last.end, text: text.slice(from.start, last.end) };
}
