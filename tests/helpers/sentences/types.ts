import type { Person } from '../../../src/plugins/quotes/attribution';

/** A person of the sentences; `id` is null for one without a record. */
export interface Speaker {
  id: string | null;
  gender: 'male' | 'female';
  /** The full name as a subject, or the role. */
  nom: string;
  /** The cases that a template may ask for; English has none. */
  gen?: string;
  acc?: string;
  ins?: string;
  dat?: string;
  /** Set for a role such as "the foreign minister", which names no person. */
  role?: boolean;
}

/** A verb: one form, or that of a man and that of a woman. */
export type Verb = string | readonly [male: string, female: string];

/** Parts of the sentences of one language. */
export interface Phrasebook {
  lang: 'en' | 'ru' | 'be';
  people: readonly Person[];
  /** With a record and without; roles. */
  speakers: readonly Speaker[];
  /** Sentences, which begin in lower case and have no mark at the end. */
  clauses: readonly string[];
  /** Parts of a sentence. */
  fragments: readonly string[];
  verbs: Readonly<Record<string, readonly Verb[]>>;
  templates: Readonly<Record<string, readonly string[]>>;
  /** Sentences that may be before and after, about the people of the sentence. */
  openings: readonly string[];
  endings: readonly string[];
  /** Pairs of marks for “ and ”. */
  marks: readonly (readonly [string, string])[];
}

/** Words in marks in a sentence, and their speaker; null if none is certain. */
export interface ExpectedQuote {
  text: string;
  speaker: Speaker | null;
}

export interface Sentence {
  shape: string;
  text: string;
  quotes: readonly ExpectedQuote[];
}
