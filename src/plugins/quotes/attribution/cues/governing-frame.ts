/** Finds the frame that governs a quotation: the one with the subject who says it. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { clauseStart } from './clauses';
import type { Frame } from './frame';

/**
 * Finds, of the frames before a quotation in its sentence, the one whose subject speaks: the nearest, but "X said he
 * hopes “…”" and "X conceded that Y had shown “…”" are words of X; "X said that Y called it “…”" can be either's
 * (`embedded`).
 */
export function findGoverningFrame(
  before: readonly Frame[],
  passage: Passage,
  first: number,
  language: Language
): { frame: Frame | undefined; embedded: boolean } {
  const frame = before[before.length - 1];
  const outer = before[before.length - 2];
  if (!frame?.subject || !outer?.subject) return { frame, embedded: false };
  // "X accused |Y| of calling it “…”", “обвинил |Y| в том, что она назвала”.
  const charged =
    outer.info.class === 'judge' &&
    frame.subject.from >= outer.to &&
    (frame.form === 'ing' || hasComplementizer(passage, outer.to, frame.subject.from, language));
  if (charged) return { frame, embedded: true };
  const says =
    outer.info.class === 'say' &&
    outer.info.clause &&
    outer.form !== 'ing' &&
    outer.form !== 'preposition';
  if (
    !says ||
    frame.subject.from < outer.to ||
    frame.by !== 'adjacent' ||
    coordinates(passage, outer.to, frame.subject.from, language) ||
    clauseStart(passage, frame.from, first, outer, language) > first
  ) {
    return { frame, embedded: false };
  }
  const opening = passage.words[frame.subject.from] ?? '';
  const bound =
    language.possessives.has(opening) ||
    (language.pronouns.has(opening) && opening !== 'i' && opening !== 'we');
  if (bound || frame.info.class === 'think' || frame.info.class === 'act')
    return { frame: outer, embedded: false };
  return { frame, embedded: true };
}

/** Returns whether a "that" is between two items. */
export function hasComplementizer(
  passage: Passage,
  from: number,
  to: number,
  language: Language
): boolean {
  for (let i = from; i < to; i++)
    if (language.complementizers.has(passage.words[i] ?? '')) return true;
  return false;
}

/** Returns whether a clause of its own begins in between: ", and Y called it “…”", "while Y called it “…”". */
function coordinates(passage: Passage, from: number, to: number, language: Language): boolean {
  for (let i = Math.max(from, to - 3); i < to; i++) {
    const word = passage.words[i] ?? '';
    // "said it was late, |and that| she had told him": still what is said.
    if (language.conjunctions.has(word) && language.complementizers.has(passage.words[i + 1] ?? ''))
      continue;
    if (
      word === ';' ||
      language.conjunctions.has(word) ||
      (language.subordinators.has(word) && !language.complementizers.has(word))
    )
      return true;
  }
  return false;
}
