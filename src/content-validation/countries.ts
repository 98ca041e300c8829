import { isValid } from 'i18n-iso-countries';

/** The problem with a country's code, or null. Codes are ISO 3166-1 alpha-2, in capitals. */
export function countryProblem(value: string): string | null {
  if (/^[A-Z]{2}$/.test(value) && isValid(value)) return null;
  return `"${value}" is not the code of a country. Use two capital letters of ISO 3166-1, for example "BY" for Belarus.`;
}
