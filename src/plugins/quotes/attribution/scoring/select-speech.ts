/** Tells the regions of an article that are speech from those that hold names, titles and terms. */
import type { Place } from '../attachment/attach-all';
import type { Attachment } from '../attachment/attachment';
import type { Article } from '../attachment/read-article';
import { isSpeechWithoutCues, kindWithoutCues } from '../attachment/without-cues';
import type { Quotation } from '../resolution/resolve-quotations';
import type { Passage } from '../text/passages';
import type { QuotationSpan } from '../types';
import { regionsInSeries, repeatedRegions } from './region-traits';
import { computeSpeechProbability, kindOf } from './speech-classifier';
import { readSpeechFeatures } from './speech-features';
import type { RegionTraits } from './speech-features';

const MIN_SPEECH_PROBABILITY = 0.7;

/** A region with its place in the article. */
interface Candidate {
  region: QuotationSpan;
  place: Place;
  attachment: Attachment;
  inside: Passage;
}

/** Returns the regions that are speech, in the order of the text. */
export function selectSpeech(article: Article): Quotation[] {
  const { text, regions, passages, places, attachments } = article;
  const repeated = repeatedRegions(text, regions);
  const series = regionsInSeries(text, regions, passages.outside);
  const quotations: Quotation[] = [];
  regions.forEach((region, i) => {
    const place = places[i];
    const own = attachments[i];
    const inside = passages.inside[i];
    if (!place || !own || !inside || isInNameOfSpeaker(place, own)) return;
    const goesOn = region.continues && quotations.length > 0 && own.subject === null;
    const attachment: Attachment = goesOn ? { ...own, by: 'reopened', frame: null } : own;
    const traits = { repeated: repeated.has(i), inSeries: series.has(i) };
    const quotation = readQuotation({ region, place, attachment, inside }, article, traits);
    if (quotation) quotations.push(quotation);
  });
  return quotations;
}

/** Returns whether marks are within the phrase for the speaker: “представитель «Горизонта» Иван Петров”. */
const isInNameOfSpeaker = (place: Place, { subject, passage }: Attachment): boolean =>
  subject !== null &&
  passage === place.passage &&
  subject.from <= place.at &&
  place.at < subject.to;

/** Returns the quotation that a region is; null if it is no speech. */
function readQuotation(
  { region, place, attachment, inside }: Candidate,
  { text, language }: Article,
  traits: RegionTraits
): Quotation | null {
  const { passage, at } = place;
  const features = readSpeechFeatures(passage, at, inside, attachment, language, traits);
  const introduced = attachment.by === 'preposed' && features.capital && features.punctuated;
  // "As a farmer put it to me, ‘Pay on time.’" judges nothing.
  const says = attachment.frame?.info.class === 'say' || features.afterColon || introduced;
  if (region.parent !== null && !says) return null;
  const quotation = { region, place, attachment };
  if (!language.knowsCues) {
    const words = text.slice(region.start, region.end);
    if (!region.isBlock && !isSpeechWithoutCues(words, inside)) return null;
    return { ...quotation, kind: kindWithoutCues(words, region, inside, attachment.by) };
  }
  if (!region.isBlock && computeSpeechProbability(features) < MIN_SPEECH_PROBABILITY) return null;
  const kind = kindOf(passage, at, region, inside, attachment, features, language);
  return { ...quotation, kind };
}
