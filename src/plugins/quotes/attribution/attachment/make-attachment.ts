/** Makes attachments: to the subject of a frame, to a phrase, or to nobody. */
import type { Attachment, AttachedBy } from './attachment';
import { doubtOf } from './doubts';
import type { Frame } from '../cues/frame';
import { FAR } from '../cues/frame-positions';
import { ownerOfSubject } from '../cues/speech-owners';
import type { Phrase } from '../cues/phrase';
import type { Site } from './site';

/** Makes an attachment to the subject of a frame, with what makes it doubtful. */
export function toFrame(site: Site, by: AttachedBy, frame: Frame, distance: number): Attachment {
  const owner =
    by === 'split' ? null : ownerOfSubject(site.passage, frame, site.first, site.language);
  return {
    by,
    frame,
    subject: owner ?? frame.subject,
    passage: site.passage,
    distance,
    doubt: doubtOf(site, frame),
  };
}

export const toPhrase = (
  { passage }: Site,
  by: AttachedBy,
  subject: Phrase | null,
  distance: number
): Attachment => ({ by, frame: null, subject, passage, distance });

export const unattached = (site: Site, by: 'floating' | 'nothing'): Attachment =>
  toPhrase(site, by, null, FAR);
