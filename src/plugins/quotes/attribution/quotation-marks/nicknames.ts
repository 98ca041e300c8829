/** Tells nicknames between a first name and a surname: Robert “Bob” Hale, Иван «Молот» Петров. */
import type { Language } from '../languages/language';
import type { QuotationSpan } from '../types';

const NAME_BEFORE = /(?:^|[\s(—–-])(\p{Lu}[\p{L}\p{M}’'.-]*)\s$/u;
const NAME_AFTER = /^\s\p{Lu}[\p{L}\p{M}]/u;
/** One or two words, or "the Bridge". */
const NICKNAME = /^(?:[Tt]he\s)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)?$/u;
const MAX_NAME_LENGTH = 30;

/** Returns whether a region is a nickname: no quotation, but a part of the name around it. */
export function isNickname(text: string, region: QuotationSpan, language: Language): boolean {
  const { start, end, outer } = region;
  if (region.isBlock || region.unclosed || !NICKNAME.test(text.slice(start, end))) return false;
  if (!NAME_AFTER.test(text.slice(outer.end, outer.end + 3))) return false;
  const before = NAME_BEFORE.exec(
    text.slice(Math.max(0, outer.start - MAX_NAME_LENGTH), outer.start)
  );
  const name = before?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return (
    language.givenNames.has(name) ||
    !(
      language.notNames.has(name) ||
      language.honorifics.has(name) ||
      language.workNouns.has(name) ||
      language.organizationNouns.has(name) ||
      language.personNouns.has(name) ||
      language.prepositions.has(name) ||
      language.cues.has(name) ||
      /^\p{Lu}{2,}$/u.test(before?.[1] ?? '')
    )
  );
}
