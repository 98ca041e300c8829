/** Attaches a quotation that is a sentence of its own to the sentence after it, which refers back: "That is how X put it." */
import type { Attachment } from './attachment';
import { framesNear } from '../cues/frame-positions';
import { phraseAfter } from '../cues/noun-phrase-after';
import type { Phrase } from '../cues/phrase';
import type { Passage } from '../text/passages';
import type { Language } from '../languages/language';
import { canSpeak, subjectOfSentence } from '../cues/sentence-subject';
import { isAlone } from '../cues/frame-positions';
import { toFrame, toPhrase } from './make-attachment';
import type { Site } from './site';

/** More quotations in a row are a list of their own. */
const MAX_QUOTATIONS_BETWEEN = 4;
/** "That is how |the minister of defence| put it": where the subject of the verb is. */
const MAX_ITEMS_TO_FRAME = 12;

/** Returns the attachment to the speaker whom the sentence after a quotation names. */
export function byBackReference(site: Site): Attachment | null {
  const { passage, frames, language } = site;
  const sentence = sentenceAfterQuotes(site);
  if (sentence === null) return null;
  const first = passage.sentenceStarts[sentence] as number;
  const end = passage.sentenceStarts[sentence + 1] ?? passage.items.length;
  const named =
    namedSpeaker(passage, first, end, language) ?? closingSpeaker(passage, sentence, language);
  if (named) return toPhrase(site, 'summed', named, 1);
  const frame = framesNear(frames, sentence, first).find(
    (one) => one.subject !== null && one.from >= first && one.from < first + MAX_ITEMS_TO_FRAME
  );
  if (!frame || quoteIn(passage, first, end)) return null;
  // "“…” |Said X.|": the tag has got a full stop before it.
  if (frame.from === first && frame.by === 'inverted' && frame.info.class === 'say')
    return toFrame(site, 'tag', frame, 0);
  const opening = passage.words[first] ?? '';
  if (!language.relaying.backReferences.has(opening)) return null;
  return { ...toFrame(site, 'summed', frame, 1), doubt: null };
}

/** Returns the attachment to whom the next sentence lets speak: "With these words, |X| left." */
export function bySummary(site: Site): Attachment | null {
  const named = closingSpeaker(site.passage, site.sentence + 1, site.language);
  return named ? toPhrase(site, 'summed', named, 1) : null;
}

/** Finds the subject of a sentence that opens with the words just quoted: "With those words, |X| left", “С этими словами |X|”. */
export function closingSpeaker(
  passage: Passage,
  sentence: number,
  language: Language
): Phrase | null {
  const first = passage.sentenceStarts[sentence];
  const end = passage.sentenceStarts[sentence + 1];
  if (first === undefined || end === undefined) return null;
  const [opening, pointer, noun] = passage.words.slice(first, first + 3);
  const refers =
    language.prepositions.has(opening ?? '') &&
    language.relaying.backReferences.has(pointer ?? '') &&
    (language.relaying.speechNouns.has(noun ?? '') || language.documentNouns.has(noun ?? ''));
  if (!refers) return null;
  const subject = subjectOfSentence(passage, sentence, language);
  return subject && canSpeak(passage, subject, language) ? subject : null;
}

/** Returns the sentence after a quotation and those alone after it; null if there is none. */
function sentenceAfterQuotes({ passage, at, sentence }: Site): number | null {
  const last = passage.sentenceStarts.length - 2;
  for (let next = sentence + 1; next <= Math.min(last, sentence + MAX_QUOTATIONS_BETWEEN); next++) {
    const first = passage.sentenceStarts[next] as number;
    const end = passage.sentenceStarts[next + 1] as number;
    const alone = passage.items[first]?.kind === 'quote' && isAlone(passage, first, first, end);
    if (!alone) return first > at ? next : null;
  }
  return null;
}

const quoteIn = (passage: Passage, from: number, to: number): boolean =>
  passage.items.slice(from, to).some((item) => item.kind === 'quote');

/** Finds "The speaker was |X|". */
function namedSpeaker(
  passage: Passage,
  first: number,
  end: number,
  language: Language
): Phrase | null {
  let i = first;
  while (i < end && language.determiners.has(passage.words[i] ?? '')) i++;
  if (!language.relaying.speakerNouns.has(passage.words[i] ?? '')) return null;
  i++;
  while (i < end && !passage.items[i]?.capital && i < first + MAX_ITEMS_TO_FRAME) {
    const item = passage.items[i];
    if (language.relaying.copulas.has(item?.lower ?? '') || /^\p{Pd}$/u.test(item?.text ?? ''))
      return phraseAfter(passage, i + 1, end, language);
    i++;
  }
  return null;
}
