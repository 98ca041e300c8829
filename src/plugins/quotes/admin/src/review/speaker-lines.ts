import type { QuoteView } from '../../../shared/contract';

/** The underline of one speaker's quotes: a colour, and a line style for users who cannot tell colours apart. */
export interface SpeakerLine {
  name: string;
  color: 'primary600' | 'success600' | 'alternative600' | 'warning600' | 'secondary600';
  /** Wavy for a speaker without an official record. */
  line: 'solid' | 'dashed' | 'dotted' | 'wavy';
}

const COLORS = [
  'primary600',
  'success600',
  'alternative600',
  'warning600',
  'secondary600',
] as const;
const LINES = ['solid', 'dashed', 'dotted'] as const;

/** Identifies the speaker, to group quotes; null where the speaker is unknown. */
const nameOf = ({ speaker, attributionText }: QuoteView) => speaker?.name ?? attributionText;

/** Assigns each speaker of an article a distinct line (up to fifteen), in the order of the text. */
export function speakerLines(quotes: QuoteView[]): Map<string, SpeakerLine> {
  const names = [...new Set(quotes.flatMap((quote) => nameOf(quote) ?? []))];
  const recorded = new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []));
  return new Map(
    names.map((name, i) => [
      name,
      {
        name,
        color: COLORS[i % COLORS.length]!,
        line: recorded.has(name) ? LINES[i % LINES.length]! : 'wavy',
      },
    ])
  );
}

/** The line of a quote; null where its speaker is not known. */
export const lineOf = (quote: QuoteView, lines: Map<string, SpeakerLine>): SpeakerLine | null =>
  lines.get(nameOf(quote) ?? '') ?? null;
