/** Attaches the answers of an interview: to their label, or to the person whom the words before the interview name. */
import type { Frame } from '../cues/frame';
import { FAR } from '../cues/frame-positions';
import type { Phrase } from '../cues/phrase';
import type { NameChunk } from '../entities/name-chunks';
import type { EntityIndex } from '../entities/types';
import type { Passage } from '../text/passages';
import type { QuotationSpan, Range } from '../types';
import type { Attachment } from './attach-quotation';

/** The paragraphs before an interview that may introduce who answers. */
const MAX_LEAD_PARAGRAPHS = 3;

/** Returns the attachment of an answer; without a speaker where neither label nor lead names one. */
export function attachAnswer(
  region: QuotationSpan,
  passage: Passage,
  outside: readonly Passage[],
  frames: ReadonlyMap<Passage, Frame[]>,
  entityIndex: EntityIndex
): Attachment {
  const label = region.turn?.label;
  const labelled = label && labelIn(outside, region.paragraph, label);
  if (labelled) return { by: 'colon', frame: null, ...labelled, distance: 1 };
  const lead = region.turn?.lead ?? -1;
  for (let at = lead; at >= 0 && at > lead - MAX_LEAD_PARAGRAPHS; at--) {
    const before = outside[at];
    const subject = before ? interviewee(before, frames.get(before) ?? [], entityIndex) : null;
    if (before && subject)
      return { by: 'answer', frame: null, subject, passage: before, distance: FAR };
  }
  return { by: 'answer', frame: null, subject: null, passage, distance: FAR };
}

/** Finds the items of a label: in the paragraph of the answer, or alone in the one before. */
function labelIn(
  outside: readonly Passage[],
  paragraph: number,
  label: Range
): { passage: Passage; subject: Phrase } | null {
  for (const at of [paragraph, paragraph - 1]) {
    const passage = outside[at];
    if (!passage || label.start < passage.start || label.end > passage.end) continue;
    const from = passage.items.findIndex((item) => item.start >= label.start);
    const to = passage.items.findIndex((item) => item.start >= label.end);
    if (from >= 0 && to > from) return { passage, subject: { from, to } };
  }
  return null;
}

/** Returns the person of a paragraph who is interviewed: the only one named or recorded, or who speaks there last. */
function interviewee(
  passage: Passage,
  frames: readonly Frame[],
  entityIndex: EntityIndex
): Phrase | null {
  const named = (entityIndex.chunksOf.get(passage) ?? []).filter(
    (chunk) => chunk.name.length > 1 && entityIndex.entityOf.has(chunk)
  );
  const onRecord = named.filter((chunk) => entityIndex.entityOf.get(chunk)?.people.length);
  const only = onlyPerson(named, entityIndex) ?? onlyPerson(onRecord, entityIndex);
  if (only) return only;
  const said = frames.filter(({ info, subject }) => info.class === 'say' && subject !== null);
  const subject = said[said.length - 1]?.subject ?? null;
  const within = onRecord.filter(
    (chunk) => subject && chunk.nameFrom >= subject.from && chunk.to <= subject.to
  );
  return onlyPerson(within, entityIndex) ?? subject;
}

/** Returns the first of some names if all are one person's. */
function onlyPerson(names: readonly NameChunk[], { entityOf }: EntityIndex): Phrase | null {
  const [first] = names;
  const people = new Set(names.map((chunk) => entityOf.get(chunk)));
  return first && people.size === 1 ? { from: first.nameFrom, to: first.to } : null;
}
