import { AGREEMENT, ARTICLE, OFFICIAL, QUOTE } from '../uids';
import type { PopulateTree } from './populate-tree';

/** Identifies a person and links to the page, which has everything else about an official. */
const person = { options: { fields: ['name', 'slug', 'honorific', 'country'] } };

/**
 * Populates records if a request does not say with what. Each of these is a statement more for a page of records, and
 * a quote with all of its fields is larger than its words: that is why lists do not have officials with their offices,
 * agreements and sources besides. A caller who names `fields` gets these alone.
 */
export const DEFAULT_POPULATE: Record<string, PopulateTree> = {
  [ARTICLE]: {
    authors: {},
    dateline: {},
    cover: { children: { image: {} } },
    subjects: {},
    quotes: {
      options: {
        fields: ['text', 'kind', 'order', 'attributionText', 'officeAtTime', 'saidOn'],
      },
      children: { speaker: person },
    },
  },
  [QUOTE]: { speaker: person },
  [OFFICIAL]: { officesHeld: {}, portrait: {} },
  [AGREEMENT]: {
    parties: { children: { signatories: { children: { official: person } } } },
  },
};
