/** Lists the languages that are known. To add one, write its file after the model of `en.ts` and list it here. */
import { belarusian } from './be';
import { english } from './en';
import type { Language } from './language';
import { neutral } from './neutral';
import { russian } from './ru';

const KNOWN: readonly Language[] = [english, russian, belarusian];

/** The languages that are known, in no order. */
export const LANGUAGES = KNOWN;

const languages = new Map<string, Language>(
  KNOWN.map((language) => [
    language.code,
    { ...language, reads: [language, ...KNOWN.filter((other) => other !== language)] },
  ])
);
const unknown = new Map<string, Language>();

/** Returns the language of a BCP 47 tag ("en-GB"); an unknown one has marks and names only. */
export function languageOf(tag: string): Language {
  const code = /^[a-z]{2,3}/.exec(tag.toLowerCase())?.[0] ?? 'und';
  const known = languages.get(code) ?? unknown.get(code);
  if (known) return known;
  const made: Language = { ...neutral, code, reads: KNOWN };
  unknown.set(code, made);
  return made;
}
