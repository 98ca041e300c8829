/** Finds the people an article is about, as far as its own words say so without doubt. */
import { indexEntities } from './entities';
import { languageOf } from '../languages';
import { findRegions } from '../quotation-marks/find-quotations';
import { paragraphsOf } from '../text/paragraphs';
import { readPassages } from '../text/passages';
import { registerOf } from '../registry/people-index';
import type { AttributeOptions } from '../types';

/**
 * Returns the ids of the recorded people whom a text names in full, outside quotations, where the name fits no other
 * person; in the order of the text.
 */
export function peopleNamed(text: string, options: AttributeOptions): string[] {
  const language = languageOf(options.lang);
  const people = registerOf(options.people);
  const paragraphs = paragraphsOf(text);
  const regions = findRegions(text, paragraphs, options.regions ?? []);
  const passages = readPassages(text, paragraphs, regions, language);
  const { entityMentions } = indexEntities(passages, people, language, options.date);
  const certain = entityMentions.flatMap(({ entity, quoted }) =>
    !quoted && entity.namedBy === 'fullName' && entity.people.length === 1 ? entity.people : []
  );
  return [...new Set(certain.map(({ id }) => id))];
}
