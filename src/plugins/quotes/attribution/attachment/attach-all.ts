/** Attaches the quotations of a text one after another, each with what the paragraphs around it tell of the speaker. */
import { attachAnswer } from './attach-answer';
import { attach } from './attach-quotation';
import type { Attachment, Earlier } from './attachment';
import { closingSpeaker } from './back-references';
import type { EntityIndex } from '../entities/types';
import type { Frame } from '../cues/frame';
import { isAlone } from '../cues/frame-positions';
import type { Language } from '../languages/language';
import type { QuotationSpan } from '../types';
import type { Passage, Passages } from '../text/passages';
import type { Phrase } from '../cues/phrase';
import { byNarrationBefore } from './narrated-turns';
import { signatureOf } from './signature';
import { attachWithoutCues } from './without-cues';

const DASH = /^\p{Pd}$/u;

/** The location of a region: its passage and item. */
export interface Place {
  passage: Passage;
  at: number;
}

/** Returns the places of the regions, by their index; null for one that is in no passage. */
export function placesOf(passages: readonly Passage[], regions: number): (Place | null)[] {
  const places = new Array<Place | null>(regions).fill(null);
  for (const passage of passages) {
    passage.items.forEach((item, at) => {
      if (item.kind === 'quote') places[item.region] = { passage, at };
    });
  }
  return places;
}

/** Returns the attachment of each region, by its index; null for one that is in no passage. */
export function attachRegions(
  regions: readonly QuotationSpan[],
  places: readonly (Place | null)[],
  passages: Passages,
  frames: ReadonlyMap<Passage, Frame[]>,
  entityIndex: EntityIndex,
  language: Language
): (Attachment | null)[] {
  const earlier = new Map<Passage, Earlier>();
  const attachments = regions.map((region, i) => {
    const place = places[i];
    if (!place) return null;
    const before = earlier.get(place.passage) ?? null;
    const attachment =
      region.family === 'answer'
        ? attachAnswer(region, place.passage, passages.outside, frames, entityIndex)
        : attachRegion(region, place, passages.outside, frames, before, language, entityIndex);
    earlier.set(place.passage, { at: place.at, attachment });
    return attachment;
  });
  takeTagOfLaterParagraphs(regions, attachments);
  takeSignatureOfBlock(regions, attachments);
  return attachments;
}

/**
 * Attaches the earlier paragraphs of a quotation to a tag in a later one, because a quotation over several paragraphs
 * is often tagged there only.
 */
function takeTagOfLaterParagraphs(
  regions: readonly QuotationSpan[],
  attachments: (Attachment | null)[]
): void {
  let later: Attachment | null = null;
  for (let i = regions.length - 1; i >= 0; i--) {
    const region = regions[i] as QuotationSpan;
    const own = attachments[i];
    if (region.parent !== null || !own) continue;
    const found: Attachment =
      region.unclosed && later && own.by === 'floating' ? { ...later, by: 'reopened' } : own;
    attachments[i] = found;
    later = region.continues && found.subject !== null ? found : null;
  }
}

/** Attaches the earlier paragraphs of a quote block to the signature behind its last one. */
function takeSignatureOfBlock(
  regions: readonly QuotationSpan[],
  attachments: (Attachment | null)[]
): void {
  let signed: { paragraph: number; attachment: Attachment } | null = null;
  for (let i = regions.length - 1; i >= 0; i--) {
    const { family, paragraph, parent } = regions[i] as QuotationSpan;
    const own = attachments[i];
    if (family !== 'block' || parent !== null || !own) continue;
    if (own.by === 'block' && signed?.paragraph === paragraph + 1)
      attachments[i] = signed.attachment;
    const attachment = attachments[i];
    signed = attachment?.by === 'signed' ? { paragraph, attachment } : null;
  }
}

/** Returns whether nothing but dashes precedes a quotation in its paragraph. */
function opensParagraph({ passage, at }: Place): boolean {
  for (let i = 0; i < at; i++) if (!DASH.test(passage.items[i]?.text ?? '')) return false;
  return true;
}

/** Returns the signature in the paragraph after a quotation that is all of its own. */
function nextSignature(
  region: QuotationSpan,
  { passage, at }: Place,
  outside: readonly Passage[],
  language: Language,
  entityIndex: EntityIndex
): Attachment | null {
  const next = outside[region.paragraph + 1];
  if (!next || !isAlone(passage, at, 0, passage.items.length)) return null;
  const onRecord = (phrase: Phrase) =>
    (entityIndex.chunksOf.get(next) ?? []).some(
      (chunk) =>
        chunk.from >= phrase.from &&
        chunk.to <= phrase.to &&
        entityIndex.entityOf.get(chunk)?.namedBy === 'fullName'
    );
  const subject = signatureOf(next, language, onRecord);
  return subject ? { by: 'signed', frame: null, subject, passage: next, distance: at } : null;
}

/** Returns the attachment to whom the next paragraph lets speak: "¶ With these words, |X| left." */
function closedBy(
  region: QuotationSpan,
  { passage, at }: Place,
  outside: readonly Passage[],
  language: Language
): Attachment | null {
  const next = outside[region.paragraph + 1];
  if (!next || at < passage.items.length - 1) return null;
  const subject = closingSpeaker(next, 0, language);
  return subject ? { by: 'summed', frame: null, subject, passage: next, distance: 1 } : null;
}

/**
 * Attaches a quotation as `attach` does; if a paragraph is nothing but the quotation, to what the paragraph before
 * announces.
 */
function attachRegion(
  region: QuotationSpan,
  place: Place,
  outside: readonly Passage[],
  all: ReadonlyMap<Passage, Frame[]>,
  earlier: Earlier | null,
  language: Language,
  entityIndex: EntityIndex
): Attachment {
  const own = language.knowsCues
    ? attach(place.passage, place.at, all.get(place.passage) ?? [], language, earlier)
    : attachWithoutCues(place.passage, place.at, entityIndex);
  if (region.parent !== null || (own.by !== 'floating' && own.by !== 'nothing')) return own;
  const signed = nextSignature(region, place, outside, language, entityIndex);
  if (signed) return signed;
  const closing = closedBy(region, place, outside, language);
  if (closing) return closing;
  const before = outside[region.paragraph - 1];
  const last = before?.items[before.items.length - 1];
  if (region.family === 'dash' && before && last?.text !== ':')
    return byNarrationBefore(before, all.get(before) ?? []) ?? own;
  if (!before || last?.text !== ':' || !opensParagraph(place))
    return region.family === 'block' ? { ...own, by: 'block' } : own;
  const sentence = before.sentenceOf[before.items.length - 1] ?? 0;
  const spoken = (all.get(before) ?? []).filter(
    (frame) => frame.sentence === sentence && frame.subject !== null
  );
  const frame = spoken[spoken.length - 1];
  if (frame)
    return { by: 'introduced', frame, subject: frame.subject, passage: before, distance: 1 };
  const first = before.sentenceStarts[sentence] ?? 0;
  const { subject } = language.knowsCues
    ? attach(before, before.items.length, [], language)
    : attachWithoutCues(before, before.items.length, entityIndex);
  return subject && subject.from >= first
    ? { by: 'introduced', frame: null, subject, passage: before, distance: 1 }
    : own;
}
