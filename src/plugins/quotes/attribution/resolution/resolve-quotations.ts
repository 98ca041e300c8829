/** Gives each quotation of an article its speaker, in the order of the text. */
import type { Place } from '../attachment/attach-all';
import type { Attachment } from '../attachment/attachment';
import type { Article } from '../attachment/read-article';
import type { Phrase } from '../cues/phrase';
import { spanOf } from '../cues/phrase-span';
import type { Kind, QuotationSpan, Span } from '../types';
import { Dialogue } from './dialogue';
import { resolvePhrase } from './resolve-phrase';
import { namedBy } from './resolved-quote';
import type { NameOf, ResolvedQuote } from './resolved-quote';
import { NO_SPEAKER } from './types';
import type { Resolution, ResolutionContext } from './types';
import { resolveUntagged } from './without-mention';
import type { PreviousQuote } from './without-mention';

/** A region that is speech. */
export interface Quotation {
  region: QuotationSpan;
  place: Place;
  attachment: Attachment;
  kind: Kind;
}

/** Keeps what the quotations before tell of one without a mention. */
interface Progress {
  dialogue: Dialogue;
  previous: PreviousQuote | null;
  lastMention: Span | null;
  /** Remembers phrases, because one may be the subject of several quotations. */
  resolvedPhrases: Map<Phrase, Resolution>;
}

/** Resolves quotations in the order of the text; `context.lastSpeaker` is kept up to date. */
export function resolveQuotations(
  quotations: readonly Quotation[],
  article: Article,
  context: ResolutionContext,
  nameOf: NameOf
): ResolvedQuote[] {
  const progress: Progress = {
    dialogue: new Dialogue(),
    previous: null,
    lastMention: null,
    resolvedPhrases: new Map(),
  };
  const resolved: ResolvedQuote[] = [];
  const byRegion = new Map<QuotationSpan, ResolvedQuote>();
  for (const quotation of quotations) {
    const { region, place, attachment, kind } = quotation;
    const outer = region.parent === null ? undefined : article.regions[region.parent];
    const teller = outer && byRegion.get(outer);
    const speaker =
      ofTeller(quotation, teller, article) ?? speakerOf(quotation, article, context, progress);
    const { mention, resolution } = speaker;
    if (region.turn?.isQuestion && resolution.people.length === 0) continue;
    const cue = attachment.frame && spanOf(article.text, attachment.passage, attachment.frame);
    const named = namedBy(speaker, nameOf);
    const quote = { region, range: region, kind, ...speaker, cue, named };
    resolved.push(quote);
    byRegion.set(region, quote);
    if (region.family === 'dash') progress.dialogue.add(region.paragraph, resolution);
    if (region.parent !== null) continue;
    context.lastSpeaker = resolution;
    progress.lastMention = mention;
    progress.previous = { paragraph: region.paragraph, to: place.at + 1, resolution };
  }
  return resolved;
}

/** Returns the speaker of the quotation around one that is theirs: “I told them, ‘Wait.’” */
function ofTeller(
  { attachment }: Quotation,
  teller: ResolvedQuote | undefined,
  { text, language }: Article
): Speaker | null {
  const { passage, subject } = attachment;
  if (!teller || !subject || subject.to - subject.from > 1) return null;
  const pronoun = language.pronouns.get(passage.words[subject.from] ?? '');
  if (pronoun?.person !== 'self' || pronoun.number !== 'singular') return null;
  return { attachment, mention: spanOf(text, passage, subject), resolution: teller.resolution };
}

type Speaker = Pick<ResolvedQuote, 'attachment' | 'mention' | 'resolution'>;

function speakerOf(
  { region, place, attachment }: Quotation,
  article: Article,
  context: ResolutionContext,
  { dialogue, previous, lastMention, resolvedPhrases }: Progress
): Speaker {
  if (attachment.subject) return speakerOfSubject(attachment, article, context, resolvedPhrases);
  const of = (resolution: Resolution): Speaker => ({ attachment, mention: null, resolution });
  if (region.family === 'dash' && attachment.by === 'floating')
    return {
      ...of(dialogue.speakerOf(region.paragraph)),
      attachment: { ...attachment, by: 'alternating' },
    };
  if (region.parent !== null) return of(NO_SPEAKER);
  // One quotation over several paragraphs has one mention.
  if (attachment.by === 'reopened')
    return { ...of(context.lastSpeaker ?? NO_SPEAKER), mention: lastMention };
  if (attachment.frame) return of(NO_SPEAKER);
  const { start, end } = region;
  return of(resolveUntagged({ ...place, start, end }, previous, context, article.passages.outside));
}

/** Resolves the phrase that a quotation is attached to. */
function speakerOfSubject(
  attachment: Attachment,
  article: Article,
  context: ResolutionContext,
  resolvedPhrases: Map<Phrase, Resolution>
): Speaker {
  const { passage, subject, frame, by } = attachment;
  if (!subject) return { attachment, mention: null, resolution: NO_SPEAKER };
  // The verb of “Y quoted X” tells nothing of X.
  const own = frame?.subject === subject ? frame : null;
  const resolution =
    resolvedPhrases.get(subject) ?? resolvePhrase(article, passage, subject, own, context);
  resolvedPhrases.set(subject, resolution);
  return {
    attachment,
    // The interviewee is named once, before all answers.
    mention: by === 'answer' ? null : spanOf(article.text, passage, subject),
    resolution,
  };
}
