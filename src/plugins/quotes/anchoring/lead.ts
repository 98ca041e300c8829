/** So many paragraphs back somebody named may be whom a paragraph speaks of. */
export const LEADING_LINES = 4;
/** A capital letter within a sentence. */
const NAME = /[^.!?"“”«»\s]\s+["“«]?\p{Lu}/u;

/**
 * The paragraphs before the one that an offset stands in, back to the nearest that names somebody; joined by newlines,
 * empty where there are none.
 */
export function leadBefore(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n').slice(0, -1);
  const lead: string[] = [];
  for (let i = lines.length - 1; i >= 0 && lead.length < LEADING_LINES; i--) {
    const line = lines[i] as string;
    if (line.trim() === '') continue;
    lead.unshift(line);
    if (NAME.test(line)) break;
  }
  return lead.join('\n');
}
