/** Attaches a turn of a dialogue without a tag to the narration before it: “Министр возразил, что …. ¶ — |…|”. */
import type { Attachment } from './attachment';
import type { Frame } from '../cues/frame';
import type { Passage } from '../text/passages';

const DASH = /^\p{Pd}$/u;

/** Returns the attachment to the speaker of the narration before a turn, whose last sentence reports what he said. */
export function byNarrationBefore(before: Passage, frames: readonly Frame[]): Attachment | null {
  if (before.items.some(({ kind, text }, i) => kind === 'quote' || (i === 0 && DASH.test(text))))
    return null;
  const last = before.sentenceStarts.length - 2;
  const frame = frames.find(
    ({ sentence, info, subject, by }) =>
      sentence === last && info.class === 'say' && subject !== null && by !== 'relative'
  );
  if (!frame) return null;
  return {
    by: 'previousSentence',
    frame,
    subject: frame.subject,
    passage: before,
    distance: 1,
  };
}
