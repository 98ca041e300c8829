import type { QuoteView } from '../../../shared/contract';

/** How the quotes of one speaker are underlined: a colour of the theme, and a line of its own for whoever sees no colours. */
export interface SpeakerLine {
  name: string;
  color: 'primary600' | 'success600' | 'alternative600' | 'warning600' | 'secondary600';
  line: 'solid' | 'dashed' | 'dotted';
}

const COLORS = [
  'primary600',
  'success600',
  'alternative600',
  'warning600',
  'secondary600',
] as const;
const LINES = ['solid', 'dashed', 'dotted'] as const;

/** Who said it, as far as two quotes can be told to have one speaker; null where nobody knows. */
const nameOf = ({ speaker, attributionText }: QuoteView) => speaker?.name ?? attributionText;

/** The speakers of a piece in the order of the text, each with a line that no other has (up to fifteen). */
export function speakerLines(quotes: QuoteView[]): Map<string, SpeakerLine> {
  const names = [...new Set(quotes.flatMap((quote) => nameOf(quote) ?? []))];
  return new Map(
    names.map((name, i) => [
      name,
      { name, color: COLORS[i % COLORS.length]!, line: LINES[i % LINES.length]! },
    ])
  );
}

/** The line of a quote; null where its speaker is not known. */
export const lineOf = (quote: QuoteView, lines: Map<string, SpeakerLine>): SpeakerLine | null =>
  lines.get(nameOf(quote) ?? '') ?? null;
