import { countryAt } from './countries';
import { languageOf } from '../languages';

/**
 * Returns the countries that a text mentions: by name, people or capital.
 * @returns ISO 3166-1 alpha-2 codes; null where the countries of the language are not known
 */
export function countriesNamed(text: string, lang: string): Set<string> | null {
  const language = languageOf(lang);
  if (language.countries.length === 0) return null;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu) ?? [];
  const codes = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const found = countryAt(words, i, language);
    if (found) codes.add(found.code);
  }
  return codes;
}
