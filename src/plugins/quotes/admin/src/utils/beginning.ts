const SHOWN_CHARACTERS = 90;

/** The beginning of a quote, cut between words, without the comma that led on to its speaker. */
export function beginning(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text.replace(/,$/, '');
  return `${text.slice(0, SHOWN_CHARACTERS).replace(/\s+\S*$/, '')}…`;
}
