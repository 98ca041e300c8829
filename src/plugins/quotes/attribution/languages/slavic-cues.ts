/** Builds the forms of reporting verbs from their infinitives. */
import { addCueForm, cuePhrase, phraseMap, words } from './build';
import type { CueTraits } from './build';
import { Lexicon } from './lexicon';
import type { WordMap } from './lexicon';
import type { CueForm, CueInfo, CuePhrase } from './language';
import { plainLetters } from './slavic';

/** The forms of verbs, from their infinitives. */
export interface VerbForms {
  /** Returns the infinitive without its ending, and the endings of the past: -л, -ла, -ло, -ли. */
  past(infinitive: string): string[];
  /** Forms of the present, where the verb has any. */
  present(infinitive: string): string[];
  /** Returns the adverbial participles: “заявив”, “отмечая”. */
  gerunds(infinitive: string): string[];
  /** Returns the active participles, which follow who speaks: “назвавший”, “назвавшей”. */
  participles(infinitive: string): string[];
}

/**
 * Builds the forms of reporting verbs: infinitives by their traits, and verbs whose present is irregular as
 * `infinitive:form,form`; `impersonal`: forms without a subject.
 */
export function cuesOf(
  lists: readonly [CueTraits, string][],
  forms: VerbForms,
  impersonal: readonly [CueTraits, string],
  keyOf = plainLetters
): WordMap<CueInfo> {
  const cues = new Map<string, CueInfo>();
  const add = (list: readonly string[], form: CueForm, traits: CueTraits) => {
    for (const word of list) addCueForm(cues, keyOf(word), [form], traits);
  };
  for (const [traits, list] of lists) {
    for (const entry of words(list)) {
      const [infinitive = '', irregular] = entry.split(':');
      add([infinitive], 'base', traits);
      add(forms.past(infinitive), 'finite', traits);
      add(irregular?.split(',') ?? forms.present(infinitive), 'finite', traits);
      add(forms.gerunds(infinitive), 'ing', traits);
      add(forms.participles(infinitive), 'participle', traits);
    }
  }
  add(words(impersonal[1]), 'finite', impersonal[0]);
  return new Lexicon(cues, keyOf);
}

/** Indexes cues of several words: traits, form, and phrases separated by "|". */
export const cuePhrasesOf = (
  phrases: readonly (readonly [CueTraits, CueForm, string])[],
  keyOf = plainLetters
): WordMap<readonly CuePhrase[]> =>
  new Lexicon(
    phraseMap(
      phrases.flatMap(([traits, form, list]) =>
        list.split('|').map((text) => cuePhrase(text, form, traits))
      )
    ),
    keyOf
  );
