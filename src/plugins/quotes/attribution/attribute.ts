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
import { readRegions } from './quotation-marks/read-regions';
import { readMention } from './entities/speaker-mentions';
import { paragraphsOf } from './text/paragraphs';
import { readPassages } from './text/passages';
import type { Passage } from './text/passages';
import { registerOf } from './registry/people-index';
import type { Phrase } from './cues/phrase';
import { takeSpeakersOfRepeated } from './scoring/pull-quotes';
import { present } from './scoring/to-result';
import type { Found } from './scoring/to-result';
import { resolve } from './resolution/resolve-name';
import { Dialogue } from './resolution/dialogue';
import { withDescribedMentions } from './resolution/resolve-mentions';
import { resolveUntagged } from './resolution/without-mention';
import type { PreviousQuote } from './resolution/without-mention';
import { hasHeadline, speakerOfHeadline } from './resolution/headline';
import { countryOfDateline, ranksOf } from './resolution/scene';
import { NO_SPEAKER } from './resolution/types';
import type { Resolution, ResolutionContext } from './resolution/types';
import { kindOf, computeSpeechProbability } from './scoring/speech-classifier';
import { regionsInSeries, repeatedRegions } from './scoring/region-traits';
import { readSpeechFeatures } from './scoring/speech-features';
import type { AttributedQuote, AttributeOptions, Span } from './types';
import { isSpeechWithoutCues, kindWithoutCues } from './attachment/without-cues';

const MIN_SPEECH_PROBABILITY = 0.7;

/**
 * Returns the quotations of a text with their speakers, in order of `start`, an enclosing one first. `people`: an
 * index from `createPeopleIndex` (keep it, because a plain list is indexed at each call).
 */
export function attribute(text: string, options: AttributeOptions): AttributedQuote[] {
  const language = languageOf(options.lang);
  const people = registerOf(options.people);
  const paragraphs = paragraphsOf(text);
  const regions = readRegions(text, paragraphs, options.regions ?? [], language);
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
  const series = regionsInSeries(text, regions, passages.outside);
  const attachments = attachRegions(regions, places, passages, frames, entityIndex, language);

  const nameOf = fullestNames(text, entityIndex);
  const found: Found[] = [];
  let lastMention: Span | null = null;
  const dialogue = new Dialogue();
  let previousQuote: PreviousQuote | null = null;
  const byRegion = new Map<number, Found>();
  regions.forEach((region, i) => {
    const place = places[i];
    let attachment = attachments[i];
    const inside = passages.inside[i];
    if (!place || !attachment || !inside) return;
    // “представитель «Горизонта» Иван Петров”: marks within the phrase for a speaker are a name.
    const { subject } = attachment;
    const isInSubject = subject !== null && subject.from <= place.at && place.at < subject.to;
    if (isInSubject && attachment.passage === place.passage) return;
    const nested = region.parent !== null;
    const previous = found[found.length - 1];
    if (region.continues && previous && attachment.subject === null)
      attachment = { ...attachment, by: 'reopened', frame: null, subject: null };
    const features = readSpeechFeatures(place.passage, place.at, inside, attachment, language, {
      repeated: repeated.has(i),
      inSeries: series.has(i),
    });
    const words = text.slice(region.start, region.end);
    const speech = language.knowsCues
      ? computeSpeechProbability(features) >= MIN_SPEECH_PROBABILITY
      : isSpeechWithoutCues(words, inside);
    if (!region.isBlock && !speech) return;
    if (nested && attachment.frame?.info.class !== 'say' && !features.afterColon) return;
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
      // The verb of “Y quoted X” tells nothing of X.
      const own = attachment.frame?.subject === attachment.subject ? attachment.frame : null;
      const reading = readMention(
        attachment.passage,
        attachment.subject,
        entityIndex.chunksOf.get(attachment.passage) ?? [],
        language,
        own
      );
      // The interviewee is named once, before all answers.
      if (attachment.by !== 'answer')
        entry.mention = spanOf(text, attachment.passage, attachment.subject);
      entry.resolution = resolve(attachment.passage, reading, {
        ...context,
        verbGender: verbGender(attachment.passage, own, language),
      });
    } else if (region.family === 'dash' && attachment.by === 'floating') {
      entry.attachment = { ...attachment, by: 'alternating' };
      entry.resolution = dialogue.speakerOf(region.paragraph);
    } else if (!nested && attachment.by === 'reopened') {
      entry.resolution = context.lastSpeaker ?? NO_SPEAKER;
      // One quotation over several paragraphs has one mention.
      entry.mention = lastMention;
    } else if (!nested && !attachment.frame) {
      entry.resolution = resolveUntagged(
        { ...place, start: region.start, end: region.end },
        previousQuote,
        context,
        passages.outside
      );
    }
    if (region.turn?.isQuestion && entry.resolution.people.length === 0) return;
    entry.named = namedBy(entry, nameOf);
    if (attachment.frame) entry.cue = spanOf(text, attachment.passage, attachment.frame);
    if (region.family === 'dash') dialogue.add(region.paragraph, entry.resolution);
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
  const indirect = findIndirect(passages.outside, {
    frames,
    regions,
    isQuotation: (region) => byRegion.has(region),
    language,
  });
  for (const clause of indirect) {
    const { passage } = clause.attachment;
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
  takeSpeakersOfRepeated(text, found);
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
  // The verb of “процитировала министра газета” agrees with the newspaper.
  frame && frame.by !== 'relayed'
    ? (inflection?.genderOfVerb(passage.words[frame.from] ?? '') ?? null)
    : null;

function spanOf(text: string, passage: Passage, phrase: Phrase): Span | null {
  const from = passage.items[phrase.from];
  let to = phrase.to;
  // "Khrenin’s" names Khrenin.
  while (to > phrase.from + 1 && passage.items[to - 1]?.kind === 'possessive') to--;
  const last = passage.items[to - 1];
  if (!from || !last) return null;
  return { start: from.start, end: last.end, text: text.slice(from.start, last.end) };
}
