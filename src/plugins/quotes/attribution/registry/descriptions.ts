/** Reads a noun phrase that describes a person without a name: "the Norwegian general", “высокі госць”. */
import type { Language } from '../languages/language';
import type { DescriptionKind, DescriptiveNoun, RankNames } from '../languages/people-words';
import type { Gender } from '../types';
import { countryAt, countryOf, nationalAt, withoutPeoples } from './countries';
import { NameLookup } from './name-lookup';
import { organizationOf } from './organizations';
import { officePhraseAt } from './read-title';

/** A military rank: "lieutenant-general", on the ladder "general". */
export type Rank = Pick<RankNames, 'ladder' | 'rank'>;

/** Requirements of a description to a person. */
export interface Description {
  /** "the Belarusian diplomat and politician" has two; empty if the words describe no person. */
  kinds: readonly DescriptionKind[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  organization: string | null;
  /** The fields of "the defence official". */
  domains: readonly string[];
  /** The gender that the noun tells. */
  gender: Gender | null;
  rank: Rank | null;
}

export const NO_DESCRIPTION: Description = {
  kinds: [],
  country: null,
  organization: null,
  domains: [],
  gender: null,
  rank: null,
};

interface Lookups {
  nouns: NameLookup<DescriptiveNoun>;
  ranks: NameLookup<Rank>;
}

const lookups = new WeakMap<readonly RankNames[], Lookups>();

function lookupsOf({ descriptions, ranksByName, inflection }: Language): Lookups {
  const known = lookups.get(ranksByName);
  if (known) return known;
  const nouns: Lookups['nouns'] = new NameLookup(inflection);
  const ranks: Lookups['ranks'] = new NameLookup(inflection);
  // Prefers the nominative, as a description is a subject mostly: “госця” is a woman, or the genitive of “госць”.
  for (const one of descriptions)
    nouns.addForms(
      one.noun.split(' ').map((word) => [word]),
      one
    );
  for (const one of descriptions) nouns.add(one.noun, one);
  for (const { names, ladder, rank } of ranksByName)
    for (const name of names) ranks.add(name, { ladder, rank });
  const made = { nouns, ranks };
  lookups.set(ranksByName, made);
  return made;
}

/** Reads the lower-case words of a noun phrase, without its complements. */
export function readDescription(words: readonly string[], language: Language): Description {
  const { nouns, ranks } = lookupsOf(language);
  const kinds: DescriptionKind[] = [];
  const domains = new Set<string>();
  let gender: Gender | null = null;
  let rank: Rank | null = null;
  let national: { code: string; gender: Gender | null } | null = null;
  const own = withoutPeoples(words, language);
  for (let i = 0; i < own.length; i++) {
    const office = officePhraseAt(own, i, language);
    const noun = nouns.at(own, i);
    // The general of "secretary general" has no rank.
    if (office?.concept.heads && office.words.length > (noun?.length ?? 0)) {
      i += office.words.length - 1;
      continue;
    }
    const held = noun ? null : ranks.at(own, i);
    // “Беларусі” is the country before it is a form of “беларус”.
    const isCountry = language.inflection && countryAt(own, i, language)?.kind === 'name';
    const people = noun || held || isCountry ? null : nationalAt(own, i, language);
    if (noun) {
      kinds.push(noun.value.kind);
      gender ??= noun.value.gender;
    } else if (held) {
      rank ??= held.value;
      kinds.push('military');
    } else if (people) national = people;
    else for (const domain of language.office.get(own[i] ?? '')?.domains ?? []) domains.add(domain);
    i += (noun ?? held ?? people ?? { length: 1 }).length - 1;
  }
  // "the Kenyan |diplomat" is described by the noun, "the Kenyan" by the country alone.
  const isNational = national !== null && kinds.length === 0 && endsWithNational(words, language);
  return {
    kinds: isNational ? ['national'] : [...new Set(kinds)],
    country:
      (isNational && national?.code) || countryOf(words, language) || (national?.code ?? null),
    organization: organizationOf(words, language),
    domains: [...domains],
    gender: isNational ? (national?.gender ?? null) : gender,
    rank,
  };
}

/** Returns whether a phrase ends with a word for a national: "the Kenyan", not "the Kenyan plan". */
function endsWithNational(words: readonly string[], language: Language): boolean {
  for (let i = Math.max(0, words.length - 2); i < words.length; i++) {
    const found = nationalAt(words, i, language);
    if (found && i + found.length === words.length) return true;
  }
  return false;
}

/** Returns the rank in a form of address or in a record, in any language that is known: "Lieutenant General". */
export function rankOf(honorific: string, language: Language): Rank | null {
  return rankAmong(honorific.toLowerCase().split(/\s+/), language);
}

/** As `rankOf`, of words in lower case. */
export function rankAmong(words: readonly string[], language: Language): Rank | null {
  for (const reader of language.reads) {
    const { ranks } = lookupsOf(reader);
    for (let i = 0; i < words.length; i++) {
      const found = ranks.at(words, i);
      if (found) return found.value;
    }
  }
  return null;
}

/** Returns whether the holder of a rank is called by another: a lieutenant general is a general too. */
export const isOfRank = (held: Rank, said: Rank): boolean =>
  held.rank === said.rank || (held.ladder === said.ladder && said.rank === said.ladder);
