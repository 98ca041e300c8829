/**
 * Builds a Slavic language from its word lists; nouns in their dictionary forms, lists of words separated by spaces.
 */
import type { Gender } from '../types';
import { wordSet, words } from './build';
import type { ClauseGrammar } from './clause-grammar';
import type { CueInfo, CuePhrase, InterviewLabels, Language, PronounInfo } from './language';
import type {
  CountryNames,
  DescriptiveNoun,
  OfficeConcept,
  OfficePhrase,
  OrganizationNames,
  RankNames,
} from './people-words';
import {
  prefixOf,
  withFormer,
  withFormerOffices,
  withFormerPhrases,
  withoutPrefix,
} from './former-offices';
import { Lexicon, lexiconOf } from './lexicon';
import type { WordMap, WordSet } from './lexicon';
import type { RelayingWords } from './relaying-words';
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
import { nameFits } from './slavic-name-cases';

export interface SlavicWords {
  labels: InterviewLabels;
  /** All forms of “я” and “мой”. */
  firstPerson: string;
  code: string;
  homeCountry?: string;
  clauses: ClauseGrammar;
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
  /** Pronouns that are no subjects and are next to the verb as adverbs are: “мне”, “ему”. */
  objectPronouns: string;
  determiners: string;
  numerals: string;
  indefinite: string;
  anonymityWords: string;
  prepositions: string;
  titlePrepositions: string;
  placePrepositions: string;
  /** “из”: where a person is from. */
  origins: string;
  conjunctions: string;
  subordinators: string;
  relatives: string;
  complementizers: string;
  comparatives: string;
  utterances: string;
  references: string;
  referred: string;
  citing: string;
  relativeObjects: string;
  newsrooms: string;
  auxiliaries: string;
  agents: string;
  relaying: RelayingWords;
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
  /** Verbs of reading aloud: the words are as a rule another person's. */
  relays: string;
  namingWords: string;
  workNouns: string;
  wordNouns: string;
  /** Nouns that end as a past form does. */
  notPast: string;
  pastVerb: RegExp;
  /** Endings of verbs in the past and in the third person. */
  finiteVerb: RegExp;
  pluralNoun: RegExp;
  /** Endings of the dative plural, where no case of the singular shares them. */
  dativePlural?: RegExp;
  addressee: RegExp;
  obliqueName: RegExp;
  feminineVerb: RegExp;
  masculineVerb: RegExp;
  pluralVerb: RegExp;
}

const PARTICLES = wordSet(
  'де дэ дель дэль делла дзі ван вон фон цу бен бэн бин бін бинт бінт ибн ібн абу аль ад эль ан ас ат аш дэр дер ден дэн ла ле лэ ло да ду ди ды дос дас тер тэр сан сен оглы оглу кызы'
);
const MIN_INFLECTED_LETTERS = 5;
/** Endings of nouns in the plural that the singular of those in a consonant has in no case. */
const PLURAL_NOUN =
  /(?:[ыиі]|[оеёая]в|[оаяё]ў|ей|ами|ями|амі|ямі|ах|ях|[ыи]е|[ыі]я|[ыиі]х|[ыиі]ми|[ыі]мі)$/;
/** Endings of nouns for women: “начальница”, “прэс-сакратарка”; not of “глава”, “коллега”. */
const FEMININE_NOUN = /(?:[нлщш][иі]ца|[рнт]ка|[еэ]сс?а|риса)$/;
const IN_CONSONANT = /[^аеёиоуыэюяіў]$/;

export function slavicLanguage(of: SlavicWords): Language {
  const listedAdverbs = wordSet(of.adverbs);
  const spelledAlike = exact(of.adverbs, of.objectPronouns);
  const notPast = exact(of.notPast);
  const personNouns = withFormer(nouns(of.personNouns));
  const offices = withFormerOffices(of.offices);
  // “после” is no form of “посол”, “пасля” none of “пасол”.
  const prepositions = wordSet(of.prepositions);
  const adverbs: WordSet = {
    // “пасла” is of “пасол”, though the spellings of “пасля” are one with it.
    has: (word) => listedAdverbs.has(word) || (spelledAlike.has(word) && !offices.has(word)),
  };
  const isFunctionWord = (word: string) => prepositions.has(word) || adverbs.has(word);
  const dictionaryForm = formsOf(of);
  const subjects = withFormer(
    exact(of.personNouns, of.spokesNouns, of.organizationNouns, of.documentNouns, of.officeHolders)
  );
  const formsOfGivenName = givenNamesByCase(of.maleNames, of.femaleNames);
  const speakers = nouns(of.personNouns, of.organizationNouns, of.officeHolders);
  const genders = (lists: readonly [Gender | null, string][]) =>
    lists.flatMap(([gender, list]) =>
      words(list).map((word): [string, Gender | null] => [word, gender])
    );
  return {
    ...of.labels,
    code: of.code,
    homeCountry: of.homeCountry,
    reliability: 1,
    reads: [],
    inflection: {
      stem: stemOf,
      isNominative: (word) =>
        subjects.has(word) || (of.pluralNoun.test(word) && speakers.has(word)),
      isFiniteVerb: (word) =>
        of.finiteVerb.test(word) &&
        !notPast.has(word) &&
        !subjects.has(word) &&
        !speakers.has(word) &&
        !adverbs.has(word),
      isAddressee: (word) => word.length > MIN_INFLECTED_LETTERS && of.addressee.test(word),
      isOblique: (name) => name.length >= MIN_INFLECTED_LETTERS && of.obliqueName.test(name),
      casesOfName: (names) => casesOfName(names, of.code),
      casesOfAdjective: (word) => casesOfAdjective(word, of.code),
      genderOfVerb: (word) =>
        of.feminineVerb.test(word) ? 'female' : of.masculineVerb.test(word) ? 'male' : null,
      isPlural: (verb) => of.pluralVerb.test(verb),
      genderOfNoun: (word) => (FEMININE_NOUN.test(dictionaryForm(word) ?? word) ? 'female' : null),
      isPluralNoun: (word) => {
        if (subjects.has(word)) return false;
        const singular = dictionaryForm(word);
        if (singular === null || singular === word) return false;
        // “коллег” of “коллега”.
        if (singular.slice(0, -1) === word) return !IN_CONSONANT.test(singular);
        const isPlural = PLURAL_NOUN.test(word) || of.dativePlural?.test(word) === true;
        return isPlural && IN_CONSONANT.test(singular);
      },
      placePrepositions: wordSet(of.placePrepositions),
      transmission: {
        utterances: exact(of.utterances),
        utteranceNouns: nouns(of.utterances),
        references: exact(of.references),
        referred: of.referred,
        citing: exact(of.citing),
        relatives: exact(of.relativeObjects),
        aboutWords: wordSet('о об обо что аб пра што'),
        newsrooms: nouns(of.newsrooms),
        offices: nouns(of.officeHolders, of.personNouns),
      },
      comparatives: wordSet(of.comparatives),
      relationNouns: nouns(of.relationNouns),
      dictionaryForm,
      givenNamesOf: formsOfGivenName,
      fitOfName: nameFits(formsOfGivenName),
    },
    knowsCues: true,
    clauses: of.clauses,
    cues: of.cues,
    cuePhrases: of.cuePhrases,
    pronouns: new Lexicon(of.pronouns, plainLetters),
    firstPerson: exact(of.firstPerson),
    determiners: exact(of.determiners),
    numerals: exact(of.numerals),
    indefinite: exact(of.indefinite),
    anonymityWords: exact(of.anonymityWords),
    possessives: new Lexicon(of.possessives, plainLetters),
    prepositions,
    destinationPrepositions: wordSet(of.placePrepositions),
    originPrepositions: wordSet(of.origins),
    titlePrepositions: wordSet(of.titlePrepositions),
    conjunctions: wordSet(of.conjunctions),
    subordinators: wordSet(of.subordinators),
    relatives: exact(of.relatives),
    complementizers: wordSet(of.complementizers),
    auxiliaries: exact(of.auxiliaries),
    passives: new Set(),
    adverbs,
    isAdverb: (word) => adverbs.has(word),
    isPastVerb: (word) =>
      of.pastVerb.test(word) &&
      !notPast.has(word) &&
      !offices.has(word) &&
      dictionaryForm(word) === null,
    notNames: sentenceOpeners(of),
    abbreviations: wordSet(of.abbreviations),
    nameParticles: PARTICLES,
    honorifics: nounMap(genders(of.honorifics)),
    givenNames: givenNamesOf(of.maleNames, of.femaleNames),
    personNouns: { has: (word) => !isFunctionWord(word) && personNouns.has(word) },
    spokesNouns: nouns(of.spokesNouns),
    organizationNouns: nouns(of.organizationNouns),
    documentNouns: nouns(of.documentNouns),
    counterparts: nouns(of.counterparts),
    relays: exact(of.relays),
    office: {
      has: (word) => !isFunctionWord(word) && offices.has(word),
      get: (word) => (isFunctionWord(word) ? undefined : offices.get(word)),
    },
    officePhrases: withFormerPhrases(of.officePhrases),
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
    relaying: of.relaying,
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
  return (word) => {
    const found = forms.get(withoutPrefix(word));
    return found === undefined ? null : prefixOf(word) + found;
  };
}

/** Returns the words that have a capital because a sentence begins with them. */
const sentenceOpeners = (of: SlavicWords): WordSet =>
  lexiconOf(
    [
      of.prepositions,
      of.adverbs,
      of.objectPronouns,
      of.conjunctions,
      of.subordinators,
      of.determiners,
      of.sentenceOpeners,
    ]
      .flatMap(words)
      .concat(of.pronouns.map(([word]) => word)),
    plainLetters
  );
