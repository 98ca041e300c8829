/** Defines the place of a name, as the readers of adjacent words take it. */
import type { NameChunk } from '../entities/name-chunks';
import type { WordCase } from '../registry/nominative';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';

/** A name at its place. */
export interface NamePlace {
  passage: Passage;
  chunk: NameChunk;
  /** All names of the passage. */
  chunks: readonly NameChunk[];
  /** The noun phrase that it is in, where that is known. */
  phrase: Phrase | null;
  /** The case that the phrase is in, where that is known. */
  phraseCase: WordCase;
}
