/** Turns a language's word lists into lookups. */
import type { CueClass, CueForm, CueInfo, CuePhrase } from './language';
import type { OfficeConcept } from './people-words';

export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
export const wordSet = (...lists: string[]): Set<string> => new Set(lists.flatMap(words));

/** Splits "|"-separated entries, which may have spaces in them. */
export const entries = (list: string): string[] =>
  list
    .split('|')
    .map((entry) => entry.trim())
    .filter(Boolean);

export interface CueTraits {
  class: CueClass;
  noun?: boolean;
  clause?: boolean;
  addressee?: boolean;
  transmits?: boolean;
}

/** Adds a form of a reporting verb; forms that coincide ("put", "read") are merged. */
export function addCueForm(
  cues: Map<string, CueInfo>,
  word: string,
  forms: readonly CueForm[],
  traits: CueTraits
): void {
  const known = cues.get(word);
  cues.set(word, {
    class: known?.class ?? traits.class,
    forms: [...new Set([...(known?.forms ?? []), ...forms])],
    noun: (known?.noun ?? false) || (traits.noun ?? false),
    clause: (known?.clause ?? false) || (traits.clause ?? false),
    addressee: (known?.addressee ?? false) || (traits.addressee ?? false),
    transmits: (known?.transmits ?? false) || (traits.transmits ?? false),
  });
}

/** Indexes phrases by their first word, longest first. */
export function phraseMap<T extends { words: readonly string[] }>(
  list: readonly T[]
): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const phrase of [...list].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0];
    if (first !== undefined) map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}

export const cuePhrase = (text: string, form: CueForm, traits: CueTraits): CuePhrase => ({
  words: words(text),
  info: {
    class: traits.class,
    forms: [form],
    noun: false,
    clause: traits.clause ?? false,
    addressee: traits.addressee ?? false,
  },
});

export const officePhrase = (text: string, concept: OfficeConcept) => ({
  words: words(text),
  concept,
});

/** Indexes "|"-separated phrases by their first word, longest first. */
export function phrasesByFirstWord(list: string): Map<string, readonly string[][]> {
  const phrases = entries(list).map((entry) => ({ words: words(entry) }));
  return new Map(
    [...phraseMap(phrases)].map(([first, found]) => [first, found.map((phrase) => phrase.words)])
  );
}
