/** Reads an article up to the attachment of each region: marks, passages, names, reporting clauses. */
import type { Frame } from '../cues/frame';
import { findReportingClauses } from '../cues/reporting-clauses';
import { indexEntities } from '../entities/entities';
import type { EntityIndex } from '../entities/types';
import { languageOf } from '../languages';
import type { Language } from '../languages/language';
import { readRegions } from '../quotation-marks/read-regions';
import type { PeopleRegister } from '../registry/people-index';
import { paragraphsOf } from '../text/paragraphs';
import { readPassages } from '../text/passages';
import type { Passage, Passages } from '../text/passages';
import type { AttributeOptions, QuotationSpan } from '../types';
import { attachRegions, placesOf } from './attach-all';
import type { Place } from './attach-all';
import type { Attachment } from './attachment';

/** An article as the text alone tells it, before anybody is looked for. */
export interface Article {
  text: string;
  language: Language;
  regions: readonly QuotationSpan[];
  passages: Passages;
  entityIndex: EntityIndex;
  frames: ReadonlyMap<Passage, Frame[]>;
  /** By the index of the region; null for one that is in no passage. */
  places: readonly (Place | null)[];
  /** As `places`. */
  attachments: readonly (Attachment | null)[];
}

/** Reads a text; `people` is the register that its names are looked up in. */
export function readArticle(
  text: string,
  people: PeopleRegister,
  options: Pick<AttributeOptions, 'lang' | 'date' | 'regions'>
): Article {
  const language = languageOf(options.lang);
  const paragraphs = paragraphsOf(text);
  const regions = readRegions(text, paragraphs, options.regions ?? [], language);
  const passages = readPassages(text, paragraphs, regions, language);
  const entityIndex = indexEntities(passages, people, language, options.date);
  const frames = framesOf(passages, language);
  const places = placesOf([...passages.outside, ...passages.inside], regions.length);
  const attachments = attachRegions(regions, places, passages, frames, entityIndex, language);
  return { text, language, regions, passages, entityIndex, frames, places, attachments };
}

function framesOf({ outside, inside }: Passages, language: Language): Map<Passage, Frame[]> {
  const frames = new Map<Passage, Frame[]>();
  for (const passage of [...outside, ...inside]) {
    const here = findReportingClauses(passage, language);
    if (here.length > 0) frames.set(passage, here);
  }
  return frames;
}
