/** A name of a person, in a language where it has one. */
export interface AlternateName {
  name: string;
  language?: string | null;
  kind?: string | null;
}

interface Named {
  name: string;
  alternateNames?: AlternateName[];
}

/** Compares languages without their region, because "en" and "en-GB" have the same names. */
export const isIn = (language: string | null | undefined, wanted: string): boolean =>
  language?.split('-')[0] === wanted.split('-')[0];

/**
 * Returns the name of an official in a language: the official name in it, else the transliteration into it, else the
 * name. In the newsroom's own language a transliteration is only another spelling, so it does not count.
 */
export function nameIn(official: Named, language: string, ownLanguage: string): string {
  const own = (official.alternateNames ?? []).filter((name) => isIn(name.language, language));
  const ofKind = (kind: string) => own.find((name) => (name.kind ?? 'official') === kind)?.name;
  const transliteration = isIn(ownLanguage, language) ? undefined : ofKind('transliteration');
  return ofKind('official') ?? transliteration ?? official.name;
}
