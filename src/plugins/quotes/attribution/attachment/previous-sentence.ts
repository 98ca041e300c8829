/** Attaches a quotation that is a sentence of its own to the sentence before it. */
import type { AttachedBy, Attachment } from './attachment';
import { framesNear } from '../cues/frame-positions';
import { canSpeak, subjectOfSentence } from '../cues/sentence-subject';
import type { Site } from './site';
import { toFrame, toPhrase, unattached } from './make-attachment';
import { FAR } from '../cues/frame-positions';

/** After these the quotation of the next sentence goes on. */
const GOING_ON: ReadonlySet<AttachedBy> = new Set([
  'tag',
  'preposed',
  'split',
  'continued',
  'colon',
  'introduced',
] as const);

/** Returns the attachment to the speaker of the sentence before. */
export function fromPreviousSentence(site: Site): Attachment {
  const { passage, sentence, frames, language, before } = site;
  const first = passage.sentenceStarts[sentence - 1] ?? 0;
  const end = passage.sentenceStarts[sentence] ?? 0;
  if (before && before.at >= first && before.at < end) {
    const { by, subject, doubt } = before.attachment;
    if (subject === null) return unattached(site, 'floating');
    return {
      ...before.attachment,
      by: GOING_ON.has(by) ? 'continued' : 'previousSentence',
      distance: FAR,
      // The words around the marks before say nothing of these.
      doubt: doubt === 'otherOwner' ? null : doubt,
    };
  }
  const previous = framesNear(frames, sentence - 1, end).filter(
    (frame) => frame.subject !== null && frame.form !== 'base'
  );
  const said =
    previous.find((frame) => frame.info.class === 'say' && frame.by !== 'relative') ??
    previous.find((frame) => frame.by !== 'relative');
  if (said?.subject) return { ...toFrame(site, 'previousSentence', said, FAR), doubt: null };
  const subject = subjectOfSentence(passage, sentence - 1, language);
  // "Snow covered the field. “…”": what cannot speak says nothing.
  return subject && canSpeak(passage, subject, language)
    ? toPhrase(site, 'previousSentence', subject, FAR)
    : unattached(site, 'floating');
}
