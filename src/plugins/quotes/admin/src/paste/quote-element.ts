import { ALL_QUOTATION_MARKS } from '../../../shared/quotation-marks';

/** Matches text that begins with a quotation mark. */
const OPENS = new RegExp(`^\\s*[${ALL_QUOTATION_MARKS}]`, 'u');
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * The marks that a browser draws around `<q>` and leaves out of what is copied: without them a quote reads as the
 * writer's words. Null where the text has its own.
 */
export function marksAround(text: string): [open: string, close: string] | null {
  if (OPENS.test(text) || text.trim() === '') return null;
  return CYRILLIC.test(text) ? ['«', '»'] : ['“', '”'];
}
