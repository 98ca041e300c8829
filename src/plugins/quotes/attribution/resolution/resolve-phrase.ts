/** Resolves the phrase that names a speaker. */
import type { Article } from '../attachment/read-article';
import type { Frame } from '../cues/frame';
import type { Phrase } from '../cues/phrase';
import { readMention } from '../entities/speaker-mentions';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Gender } from '../types';
import { resolve } from './resolve-name';
import type { Resolution, ResolutionContext } from './types';

/** Resolves a phrase of a passage; `frame`: the reporting clause that it is the subject of, or null. */
export function resolvePhrase(
  { entityIndex, language }: Pick<Article, 'entityIndex' | 'language'>,
  passage: Passage,
  phrase: Phrase,
  frame: Frame | null,
  context: ResolutionContext
): Resolution {
  const chunks = entityIndex.chunksOf.get(passage) ?? [];
  const reading = readMention(passage, phrase, chunks, language, frame);
  return resolve(passage, reading, {
    ...context,
    verbGender: verbGender(passage, frame, language),
    isReply: frame !== null && language.relaying.replies.has(passage.words[frame.from] ?? ''),
  });
}

const verbGender = (
  passage: Passage,
  frame: Frame | null,
  { inflection }: Language
): Gender | null =>
  // The verb of “процитировала министра газета” agrees with the newspaper.
  frame && frame.by !== 'relayed'
    ? (inflection?.genderOfVerb(passage.words[frame.from] ?? '') ?? null)
    : null;
