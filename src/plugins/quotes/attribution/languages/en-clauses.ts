/** Describes English clauses that are reported without marks. */
import { phrasesByFirstWord, wordSet } from './build';
import type { ClauseGrammar } from './clause-grammar';

const AUXILIARIES = wordSet(
  `is are was were am has have had does do did will would can could may might must shall should cannot
  's 're 'll 've 'd ’s ’re ’ll ’ve ’d isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
  can't couldn't mustn't shouldn't needn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t
  wouldn’t can’t couldn’t mustn’t shouldn’t needn’t`
);
/** Lists past forms that are no participle as well, so that they need no subject right before them. */
const PAST = wordSet(
  `came went took gave knew saw grew drew flew threw wore tore bore chose broke drove rode wrote began sang rang drank sank
  swam froze forgot shook ate became overcame underwent withdrew undertook arose awoke fell rose ran stood`
);
/** Lists past forms that are participles as well. */
const PAST_OR_PARTICIPLE = wordSet(
  `made got kept left held met led won lost sat spent sent lent built brought bought caught taught fought sought dealt slept
  swept lay laid paid hung stuck struck dug said told thought felt found heard read put set cut let cost hit hurt shut
  spread quit split burst cast meant meets`
);
/** Matches contractions with a pronoun: "it’ll", "they’re". */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|there|that|who)['’](?:s|re|ll|ve|d|m)$/;
const REGULAR_PAST = /..(?<!e)ed$/;
const NO_VERB = wordSet(
  'hundred red bed shed united indeed sacred naked wicked speed seed need breed hatred'
);

export const englishClauses: ClauseGrammar = {
  openers: wordSet('that'),
  opensBare: true,
  commasCloseClauses: false,
  tagOpeners: wordSet('as'),
  negations: wordSet("not never neither nor n’t n't"),
  objects: wordSet('him them me us himself herself themselves itself whom'),
  linkers: wordSet('so'),
  contrasts: wordSet('while whereas'),
  sayingVerbs: wordSet('say says said'),
  withholding: wordSet(
    `decline declines declined declining refuse refuses refused refusing fail fails failed forget forgot unable unwilling
    reluctant`
  ),
  interjections: wordSet('yes no so goodbye that'),
  conditionals: wordSet('if both neither'),
  takesInfinitive: wordSet(
    `intend intends plan plans want wants hope hopes need needs expect expects aim aims seek seeks agree agrees wish
    wishes prefer prefers mean means tend tends refuse refuses decline declines continue continues promise promises vow
    vows pledge pledges threaten threatens fail fails try tries start starts begin begins cease ceases deserve deserves
    undertake undertakes propose proposes appear appears seem seems remain remains`
  ),
  timeWords: wordSet(
    'last next this late early today yesterday night morning afternoon evening week month year'
  ),
  openTense: wordSet(
    'will would could can may might must should shall had has have is are was were'
  ),
  backReferences: phrasesByFirstWord('this|that|it|the above'),
  isFinite: (word) => AUXILIARIES.has(word) || PAST.has(word) || CONTRACTED.test(word),
  isFiniteAfterSubject: (word) =>
    PAST_OR_PARTICIPLE.has(word) || (REGULAR_PAST.test(word) && !NO_VERB.has(word)),
};
