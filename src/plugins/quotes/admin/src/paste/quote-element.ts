/** Marks of quotation that text can begin with. */
const OPENS = /^\s*["'“”„«»‘’‚‹›]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * The marks that a browser draws around `<q>` and leaves out of what is copied: without them a quote reads as the
 * writer's words. Null where the text has its own.
 */
export function marksAround(text: string): [open: string, close: string] | null {
  if (OPENS.test(text) || text.trim() === '') return null;
  return CYRILLIC.test(text) ? ['«', '»'] : ['“', '”'];
}
