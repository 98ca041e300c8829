/** Computes candidates with confidences from what was found, and the decision from these. */
import type { AttachedBy, Attachment } from '../attachment/attachment';
import type { Resolution, ResolvedBy, UntaggedBy } from '../resolution/types';
import type { Candidate, Decision } from '../types';
import {
  AMBIGUOUS_CEILING,
  ATTACHMENT,
  DOUBT,
  MIN_CANDIDATE,
  LINK_FROM,
  MAX_CANDIDATES,
  RESOLUTION,
  UNCLOSED,
  UNDATED_ROLE_CEILING,
  UNTAGGED,
} from './weights';

export interface Circumstances {
  unclosed: boolean;
  date: string | null;
  /** Of the language, 0 to 1. */
  reliability: number;
}

/** Returns the candidates, the likeliest first. */
export function rank(
  attachment: Pick<Attachment, 'by' | 'doubt'>,
  resolution: Resolution,
  circumstances: Circumstances
): Candidate[] {
  if (resolution.by === null || resolution.people.length === 0) return [];
  const many = resolution.people.length > 1;
  let confidence =
    surenessOf(attachment.by, resolution.by) *
    (attachment.doubt ? DOUBT[attachment.doubt] : 1) *
    weakestOf(resolution.through) *
    circumstances.reliability *
    (circumstances.unclosed ? UNCLOSED : 1);
  if (resolution.byOffice && circumstances.date === null)
    confidence = Math.min(confidence, UNDATED_ROLE_CEILING);
  if (many) confidence = Math.min(confidence / resolution.people.length + 0.1, AMBIGUOUS_CEILING);
  const { people, others = [] } = resolution;
  return [...people, ...others]
    .slice(0, MAX_CANDIDATES)
    .map((person, i) => ({
      id: person.id,
      confidence: round(
        i < people.length ? confidence * 0.9 ** i : (1 - confidence) / others.length
      ),
    }))
    .filter((candidate) => candidate.confidence >= MIN_CANDIDATE);
}

/** Returns how sure it is that the person found this way is the speaker. */
const surenessOf = (attached: AttachedBy, by: ResolvedBy | UntaggedBy): number =>
  by in UNTAGGED ? UNTAGGED[by as UntaggedBy] : ATTACHMENT[attached] * RESOLUTION[by as ResolvedBy];

/** Returns how sure the least sure mention is that leads from a pronoun to the name of its person. */
const weakestOf = (through: readonly ResolvedBy[] = []): number =>
  Math.min(1, ...through.map((by) => RESOLUTION[by]));

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Decides about a quotation. */
export function decide(candidates: readonly Candidate[], resolution: Resolution): Decision {
  const best = candidates[0];
  if (!best) return resolution.named ? 'unlisted' : 'unresolved';
  return best.confidence >= LINK_FROM && resolution.people.length === 1 ? 'linked' : 'suggested';
}
