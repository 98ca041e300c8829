/** Attaches a quotation to its cue, or to the phrase next to it. */
import type { Attachment, Earlier } from './attachment';
import { byBackReference } from './back-references';
import {
  byColon,
  byGoverningClause,
  byIntroduction,
  byOwnedSpeech,
  byPredicate,
  bySplit,
  bySubject,
  byTag,
  byTrailingClause,
  byUnknownTag,
} from './candidates';
import { byComparison } from './comparisons';
import { toFrame, toPhrase, unattached } from './make-attachment';
import type { Frame } from '../cues/frame';
import { frameStart, isAlone } from '../cues/frame-positions';
import { byPassive } from './passives';
import { fromPreviousSentence } from './previous-sentence';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { byCitation, byCitationBehind, byCitedTag, byGappedVerb } from './relays';
import { signatureBehind } from './signature';
import { siteOf } from './site';
import type { Site } from './site';

export type { AttachedBy, Attachment, Earlier } from './attachment';

const bySignature = (site: Site): Attachment | null => {
  const signature = signatureBehind(site.passage, site.at, site.language);
  return signature ? toPhrase(site, 'signed', signature, 1) : null;
};

/** The traits of a sentence that tell the speaker of a quotation in it, surest first. */
const TRAITS: readonly ((site: Site) => Attachment | null)[] = [
  byGappedVerb,
  byPredicate,
  byComparison,
  byOwnedSpeech,
  byCitation,
  byIntroduction,
  byCitationBehind,
  byCitedTag,
  byTag,
  byUnknownTag,
  bySplit,
  byPassive,
  byColon,
  byGoverningClause,
  byTrailingClause,
  bySignature,
];

/**
 * Attaches the quotation at an item of a passage; `frames` are the passage's, in order; `before` is the attachment of
 * the quotation before it in the passage, and its item.
 */
export function attach(
  passage: Passage,
  at: number,
  frames: readonly Frame[],
  language: Language,
  before: Earlier | null = null
): Attachment {
  const site = siteOf(passage, at, frames, language, before);
  for (const find of TRAITS) {
    const attachment = find(site);
    if (attachment) return attachment;
  }
  return withoutCue(site);
}

/** Attaches a quotation whose sentence does not tell of anybody who says it. */
function withoutCue(site: Site): Attachment {
  const { passage, at, first, end, sentence, after } = site;
  if (isAlone(passage, at, first, end))
    return (
      byBackReference(site) ??
      (sentence > 0 ? fromPreviousSentence(site) : unattached(site, 'floating'))
    );
  const subject = bySubject(site);
  if (subject) return subject;
  if (after) return toFrame(site, 'trailing', after, frameStart(after) - at);
  return sentence > 0 ? fromPreviousSentence(site) : unattached(site, 'nothing');
}
