/** Attaches a quotation to the clause that compares it with how a person puts it: "the |“…”|, as X calls it". */
import type { Attachment } from './attachment';
import type { Frame } from '../cues/frame';
import { phraseAfter } from '../cues/noun-phrase-after';
import type { Phrase } from '../cues/phrase';
import { SPOKEN } from '../cues/verbs-by-place';
import type { Site } from './site';
import { toPhrase } from './make-attachment';

/** Limits the words between the subject and its verb: "as X |likes to| call it". */
const MAX_WORDS_TO_VERB = 4;

/** Returns the attachment to the subject of the clause behind a quotation, if the clause ends with its verb. */
export function byComparison(site: Site): Attachment | null {
  const { passage, at, end, language } = site;
  const from = passage.items[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (language.inflection || !language.comparison?.has(passage.words[from] ?? '')) return null;
  const subject = phraseAfter(passage, from + 1, end, language);
  const verb = subject && closingVerb(site, subject.to);
  if (!verb) return null;
  const frame: Frame = {
    ...verb,
    info: SPOKEN,
    form: 'finite',
    subject,
    by: 'adjacent',
    sentence: site.sentence,
  };
  return { ...toPhrase(site, 'tag', subject, 1), frame };
}

/** Finds the verb with which the clause ends. */
function closingVerb({ passage, end, frames, language }: Site, from: number): Phrase | null {
  for (let i = from; i < Math.min(end, from + MAX_WORDS_TO_VERB); i++) {
    const frame = frames.find((one) => one.from === i);
    const kind = (frame?.info ?? language.cues.get(passage.words[i] ?? ''))?.class;
    if (kind !== 'say' && kind !== 'judge') continue;
    const to = frame?.to ?? i + 1;
    const last = language.pronouns.has(passage.words[to] ?? '') ? to + 1 : to;
    const closes = last >= end || passage.items[last]?.kind === 'punctuation';
    return closes ? { from: i, to } : null;
  }
  return null;
}
