import { project, toAnchor, type Projection } from '../../src/plugins/quotes/shared/projection';
import {
  reanchor,
  type EarlierQuote,
  type Outcome,
  type Place,
  type Voice,
} from '../../src/plugins/quotes/anchoring';
import { blocks } from './desk';

const SPEAKERS: Record<string, string> = { 'Ada Marlow': 'ada', 'Bea Norrland': 'bea' };
const NAMES = /Ada Marlow|Bea Norrland|Cy Unlisted/g;
const MARKED = /[“"«]([^”"»]+)[”"»]/g;

const NOBODY: Voice = { speaker: null, mention: null, known: false };

/** The first name after the words, else the last before them. */
function voiceAt(paragraph: string, start: number): Voice {
  const names = [...paragraph.matchAll(NAMES)];
  const [mention = null] = names.find(({ index }) => index > start) ?? names.at(-1) ?? [];
  return mention === null ? NOBODY : { speaker: SPEAKERS[mention] ?? null, mention, known: true };
}

/** A stand-in for attribution: whatever stands in marks was said by whom its paragraph names. */
export function placesIn(paragraphs: string[]): { body: Projection; places: Place[] } {
  const body = project(blocks(...paragraphs));
  const places = paragraphs.flatMap((paragraph, i) =>
    [...paragraph.matchAll(MARKED)].map((match): Place => {
      const start = body.blocks[i].start + match.index + 1;
      const span = { start, end: start + match[1].length };
      return {
        ...span,
        text: match[1],
        anchor: toAnchor(body, span),
        voice: voiceAt(paragraph, match.index),
        speech: true,
      };
    })
  );
  return { body, places };
}

/** A quote at a place, settled by an editor as attribution had it. */
export function settledAt({ text, anchor, voice }: Place): EarlierQuote {
  const attribution = voice.known && voice.speaker === null ? voice.mention : null;
  return {
    text,
    anchor,
    voice,
    speaker: voice.speaker,
    attribution,
    reviewed: true,
    settled: null,
  };
}

export interface Edit {
  outcomes: Outcome[];
  places: Place[];
  /** What became of each quote, with the words there: "same: We agree.", "lost". */
  seen: string[];
}

function describe(outcome: Outcome, places: Place[]): string {
  if (outcome.state === 'lost') return 'lost';
  if (outcome.state === 'ambiguous') return `ambiguous: ${outcome.places.join()}`;
  if (outcome.state === 'changed') return `changed: ${outcome.was} → ${outcome.now}`;
  const doubt = outcome.speakerHolds ? '' : ' (speaker?)';
  return `${outcome.state}: ${places[outcome.place].text}${doubt}`;
}

/** Edits a text whose quotes are all settled. */
export function edit(
  before: string[],
  now: string[],
  change: (quote: EarlierQuote) => EarlierQuote = (quote) => quote
): Edit {
  const old = placesIn(before);
  const { body, places } = placesIn(now);
  const earlier = old.places.map(settledAt).map(change);
  const outcomes = reanchor({ earlier, before: old.body, now: body, places });
  return { outcomes, places, seen: outcomes.map((outcome) => describe(outcome, places)) };
}
