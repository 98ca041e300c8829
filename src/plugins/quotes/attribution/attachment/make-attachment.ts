/** Makes attachments: to the subject of a frame, to a phrase, or to none. */
import type { Attachment, AttachedBy } from './attachment';
import { doubtOf } from './doubts';
import type { Frame } from '../cues/frame';
import { FAR } from '../cues/frame-positions';
import { ownerOfSubject } from '../cues/speech-owners';
import { canSpeak, sentenceSubject } from '../cues/sentence-subject';
import type { Phrase } from '../cues/phrase';
import type { Site } from './site';

/** Makes an attachment to the subject of a frame, with what makes it doubtful. */
export function toFrame(site: Site, by: AttachedBy, frame: Frame, distance: number): Attachment {
  const owner =
    by === 'split' ? null : ownerOfSubject(site.passage, frame, site.first, site.language);
  const other = owner ? null : speakerInstead(site, frame);
  // The verb tells nothing of whom it was not next to, so the attachment is that to a mere subject.
  if (other)
    return { ...toPhrase(site, 'subject', other, distance), frame, doubt: doubtOf(site, frame) };
  return {
    by,
    frame,
    subject: owner ?? frame.subject,
    passage: site.passage,
    distance,
    doubt: doubtOf(site, frame),
  };
}

/**
 * Returns the subject of the sentence where what is next to a verb cannot speak: "|X| shared the plan in a course,
 * calling it “…”".
 */
function speakerInstead({ passage, first, at, language }: Site, frame: Frame): Phrase | null {
  const { subject } = frame;
  if (language.inflection || !subject || frame.to > at || frame.by === 'relative') return null;
  if (language.relays?.has(passage.words[frame.from] ?? '')) return null;
  if (language.pronouns.has(passage.words[subject.from] ?? '')) return null;
  if (canSpeak(passage, subject, language)) return null;
  const other = sentenceSubject(passage, first, frame.from, language);
  if (!other || other.from >= subject.from) return null;
  return canSpeak(passage, other, language) ? other : null;
}

export const toPhrase = (
  { passage }: Site,
  by: AttachedBy,
  subject: Phrase | null,
  distance: number
): Attachment => ({ by, frame: null, subject, passage, distance });

export const unattached = (site: Site, by: 'floating' | 'nothing'): Attachment =>
  toPhrase(site, by, null, FAR);
