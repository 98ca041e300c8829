/**
 * Builds a Slavic language from its word lists; nouns in their dictionary forms, lists of words separated by spaces.
 */
import type { Gender } from '../types';
import { wordSet, words } from './build';
import type {
  CountryNames,
  CueInfo,
  CuePhrase,
  DescriptiveNoun,
  Language,
  OfficeConcept,
  OfficePhrase,
  OrganizationNames,
  PronounInfo,
  RankNames,
} from './language';
import { Lexicon, lexiconOf } from './lexicon';
import type { WordMap, WordSet } from './lexicon';
import {
  exact,
  givenNamesByCase,
  givenNamesOf,
  nounMap,
  nouns,
  oneOfCases,
  plainLetters,
  stemOf,
} from './slavic';
import { casesOfAdjective, casesOfName } from './slavic-forms';

export interface SlavicWords {
  code: string;
  cues: WordMap<CueInfo>;
  cuePhrases: WordMap<readonly CuePhrase[]>;
  offices: WordMap<OfficeConcept>;
  officePhrases: WordMap<readonly OfficePhrase[]>;
  countries: readonly CountryNames[];
  organizations: readonly OrganizationNames[];
  descriptions: readonly DescriptiveNoun[];
  ranksByName: readonly RankNames[];
  styles: string;
  styleComplements: string;
  passing: string;
  notHeld: string;
  pronouns: readonly [string, PronounInfo][];
  possessives: readonly [string, Gender | null][];
  honorifics: readonly [Gender | null, string][];
  adverbs: string;
  determiners: string;
  indefinite: string;
  prepositions: string;
  titlePrepositions: string;
  placePrepositions: string;
  conjunctions: string;
  subordinators: string;
  relatives: string;
  complementizers: string;
  comparatives: string;
  auxiliaries: string;
  agents: string;
  /** Words besides those above that may begin a sentence. */
  sentenceOpeners: string;
  abbreviations: string;
  maleNames: string;
  femaleNames: string;
  personNouns: string;
  spokesNouns: string;
  organizationNouns: string;
  documentNouns: string;
  relationNouns: string;
  /** Heads of titles, in the form of subjects. */
  officeHolders: string;
  counterparts: string;
  namingWords: string;
  workNouns: string;
  wordNouns: string;
  /** Nouns that end as a past form does. */
  notPast: string;
  pastVerb: RegExp;
  pluralNoun: RegExp;
  addressee: RegExp;
  obliqueName: RegExp;
  feminineVerb: RegExp;
  masculineVerb: RegExp;
  pluralVerb: RegExp;
}

const PARTICLES = wordSet('де ван фон бен ибн ібн аль ад эль дэр дер ла ле лэ да ди ды дос');
const MIN_INFLECTED_LETTERS = 5;

export function slavicLanguage(of: SlavicWords): Language {
  const adverbs = exact(of.adverbs);
  const notPast = exact(of.notPast);
  const subjects = exact(
    of.personNouns,
    of.spokesNouns,
    of.organizationNouns,
    of.documentNouns,
    of.officeHolders
  );
  const speakers = nouns(of.personNouns, of.organizationNouns, of.officeHolders);
  const genders = (lists: readonly [Gender | null, string][]) =>
    lists.flatMap(([gender, list]) =>
      words(list).map((word): [string, Gender | null] => [word, gender])
    );
  return {
    code: of.code,
    reliability: 1,
    reads: [],
    inflection: {
      stem: stemOf,
      isNominative: (word) =>
        subjects.has(word) || (of.pluralNoun.test(word) && speakers.has(word)),
      isAddressee: (word) => word.length > MIN_INFLECTED_LETTERS && of.addressee.test(word),
      isOblique: (name) => name.length >= MIN_INFLECTED_LETTERS && of.obliqueName.test(name),
      casesOfName: (names) => casesOfName(names, of.code),
      casesOfAdjective: (word) => casesOfAdjective(word, of.code),
      genderOfVerb: (word) =>
        of.feminineVerb.test(word) ? 'female' : of.masculineVerb.test(word) ? 'male' : null,
      isPlural: (verb) => of.pluralVerb.test(verb),
      placePrepositions: wordSet(of.placePrepositions),
      comparatives: wordSet(of.comparatives),
      relationNouns: nouns(of.relationNouns),
      dictionaryForm: formsOf(of),
      givenNamesOf: givenNamesByCase(of.maleNames, of.femaleNames),
    },
    knowsCues: true,
    cues: of.cues,
    cuePhrases: of.cuePhrases,
    pronouns: new Lexicon(of.pronouns, plainLetters),
    determiners: exact(of.determiners),
    indefinite: exact(of.indefinite),
    possessives: new Lexicon(of.possessives, plainLetters),
    prepositions: wordSet(of.prepositions),
    destinationPrepositions: wordSet(of.placePrepositions),
    titlePrepositions: wordSet(of.titlePrepositions),
    conjunctions: wordSet(of.conjunctions),
    subordinators: wordSet(of.subordinators),
    relatives: exact(of.relatives),
    complementizers: wordSet(of.complementizers),
    auxiliaries: exact(of.auxiliaries),
    passives: new Set(),
    adverbs,
    isAdverb: (word) => adverbs.has(word),
    isPastVerb: (word) => of.pastVerb.test(word) && !notPast.has(word),
    notNames: sentenceOpeners(of),
    abbreviations: wordSet(of.abbreviations),
    nameParticles: PARTICLES,
    honorifics: nounMap(genders(of.honorifics)),
    givenNames: givenNamesOf(of.maleNames, of.femaleNames),
    personNouns: nouns(of.personNouns),
    spokesNouns: nouns(of.spokesNouns),
    organizationNouns: nouns(of.organizationNouns),
    documentNouns: nouns(of.documentNouns),
    counterparts: nouns(of.counterparts),
    office: of.offices,
    officePhrases: of.officePhrases,
    titleWords: {
      styles: nouns(of.styles),
      styleOpeners: new Set(),
      styleComplements: wordSet(of.styleComplements),
      passing: nouns(of.passing),
      notHeld: nouns(of.notHeld),
      stateOrgans: new Set(),
    },
    countries: of.countries,
    organizations: of.organizations,
    descriptions: of.descriptions,
    ranksByName: of.ranksByName,
    namingWords: nouns(of.namingWords),
    workNouns: nouns(of.workNouns),
    wordNouns: nouns(of.wordNouns),
    agentPrepositions: wordSet(of.agents),
  };
}

/** Creates the lookup of nouns for people and offices from any of their cases. */
function formsOf(of: SlavicWords): (word: string) => string | null {
  const ranks = of.honorifics.map(([, list]) => list);
  const listed = [of.officeHolders, of.spokesNouns, of.personNouns, of.styles, ...ranks].flatMap(
    words
  );
  // The first of two that are written alike without their endings: those that hold an office.
  const forms = new Lexicon(
    listed.reverse().map((word) => [word, word] as const),
    oneOfCases
  );
  return (word) => forms.get(word) ?? null;
}

/** Returns the words that have a capital because a sentence begins with them. */
const sentenceOpeners = (of: SlavicWords): WordSet =>
  lexiconOf(
    [
      of.prepositions,
      of.adverbs,
      of.conjunctions,
      of.subordinators,
      of.determiners,
      of.sentenceOpeners,
    ]
      .flatMap(words)
      .concat(of.pronouns.map(([word]) => word)),
    plainLetters
  );
