/** Leaves quotations after a passive without an agent unattached: "X was asked: |“…”|", "X has been called |“…”|". */
import type { Attachment } from './attachment';
import type { Frame } from '../cues/frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Site } from './site';

/** Limits the words between the participle and the quotation: "was asked |about the budget|: “…”". */
const MAX_ITEMS_TO_PARTICIPLE = 6;
const INTRODUCES = /^[:,]$/;

/** Returns an attachment without a speaker, because the subject of a passive is spoken to or spoken of. */
export function byPassive(site: Site): Attachment | null {
  const { passage, at, nearest, after, language } = site;
  if (nearest || after) return null;
  const frame = passiveBefore(site, language);
  if (!frame) return null;
  const introduces = INTRODUCES.test(passage.items[at - 1]?.text ?? '');
  return {
    by: introduces ? 'introduced' : 'nothing',
    frame,
    subject: null,
    passage,
    distance: at - frame.to,
  };
}

/** Finds the participle of a reporting verb that goes with "was", before a quotation. */
function passiveBefore({ passage, at, first, sentence }: Site, language: Language): Frame | null {
  const last = INTRODUCES.test(passage.items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  for (let i = last; i > Math.max(first, last - MAX_ITEMS_TO_PARTICIPLE); i--) {
    if (passage.items[i]?.kind !== 'word') return null;
    const info = language.cues.get(passage.words[i] ?? '');
    if (!info?.forms.includes('participle') || !isPassive(passage, i, first, language)) continue;
    return { from: i, to: i + 1, info, form: 'participle', subject: null, by: 'none', sentence };
  }
  return null;
}

function isPassive(passage: Passage, at: number, first: number, language: Language): boolean {
  let i = at - 1;
  while (i > first && language.isAdverb(passage.words[i] ?? '')) i--;
  return language.passives.has(passage.words[i] ?? '');
}
