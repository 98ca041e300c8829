/** English. */
import { entries, wordSet, words } from './build';
import { englishClauses } from './en-clauses';
import { englishCountries } from './en-countries';
import { englishCuePhrases, englishCues } from './en-cues';
import { englishDescriptions, englishRanks } from './en-descriptions';
import { englishGivenNames } from './en-given-names';
import { englishOfficePhrases, englishOffices } from './en-offices';
import { englishOrganizations } from './en-organizations';
import { englishRelaying } from './en-relaying';
import { englishLabels } from './interview-labels';
import type { Language, PronounInfo } from './language';
import type { Gender } from '../types';

const ADVERBS = wordSet(
  `also then later once again now just still even never ever always often soon too not n't only already yet further
  instead meanwhile however rather therefore thus perhaps maybe almost nearly quite very first next twice earlier
  afterwards afterward today yesterday tomorrow tonight recently previously famously reportedly himself herself
  themselves itself both all else long out back up simply flatly elsewhere bluntly`
);
/** Nouns and adjectives that end like adverbs. */
const NOT_ADVERBS = wordSet(
  'family italy july assembly reply ally rally supply early daily weekly monthly only elderly friendly likely sally kelly emily billy holly molly polly lily jelly fly'
);

const PAST_VERBS = wordSet(
  `came went took gave got made kept left held met led won lost ran sat stood rose fell grew drew flew threw knew wore tore bore
  chose broke drove rode wrote spent sent lent built brought bought caught taught fought sought dealt slept swept wept
  began sang rang drank sank swam shrank sprang stole froze forgot shook forsook ate lay laid paid hung stuck struck dug spun
  clung swung flung became overcame underwent withdrew undertook arose awoke beat bit hid slid shot`
);
/** Adjectives and nouns that end like a past form. */
const NOT_PAST =
  /(?:eed|[-‐‑].*ed|^(?:red|bed|shed|sled|wed|led|united|armed|retired|unnamed|unidentified|hundred|sacred|naked))$/;

const PRONOUNS: readonly [string, PronounInfo][] = [
  ['he', { gender: 'male', number: 'singular', person: 'other' }],
  ['she', { gender: 'female', number: 'singular', person: 'other' }],
  ['they', { gender: null, number: 'plural', person: 'other' }],
  ['it', { gender: null, number: 'singular', person: 'any' }],
  ['we', { gender: null, number: 'plural', person: 'self' }],
  ['i', { gender: null, number: 'singular', person: 'self' }],
  ['you', { gender: null, number: 'plural', person: 'any' }],
  ['him', { gender: 'male', number: 'singular', person: 'other' }],
  ['them', { gender: null, number: 'plural', person: 'other' }],
  ['who', { gender: null, number: 'singular', person: 'any' }],
  ['one', { gender: null, number: 'singular', person: 'any' }],
  ['others', { gender: null, number: 'plural', person: 'any' }],
  ['some', { gender: null, number: 'plural', person: 'any' }],
  ['many', { gender: null, number: 'plural', person: 'any' }],
  ['several', { gender: null, number: 'plural', person: 'any' }],
  ['another', { gender: null, number: 'singular', person: 'any' }],
  ['everyone', { gender: null, number: 'singular', person: 'any' }],
  ['everybody', { gender: null, number: 'singular', person: 'any' }],
  ['nobody', { gender: null, number: 'singular', person: 'any' }],
  ['someone', { gender: null, number: 'singular', person: 'any' }],
  ['somebody', { gender: null, number: 'singular', person: 'any' }],
  ['most', { gender: null, number: 'plural', person: 'any' }],
  ['those', { gender: null, number: 'plural', person: 'any' }],
  ['both', { gender: null, number: 'plural', person: 'any' }],
];

const HONORIFICS: readonly [Gender | null, string][] = [
  [
    'male',
    'mr mr. sir lord king prince sheikh herr monsieur señor signor senhor father brother shri datuk dato sayyid',
  ],
  [
    'female',
    'mrs mrs. ms ms. miss lady dame madame madam frau signora senhora señora queen princess sister baroness smt smt. sheikha',
  ],
  [
    null,
    `dr dr. prof prof. professor gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant
    adm adm. admiral brig brig. brigadier marshal cmdr cmdr. commodore corporal private sen sen. senator rep rep. congressman congresswoman gov gov.
    governor rev rev. reverend hon hon. hon’ble hon'ble cde cde. comrade h.e. amb amb. engr engr. alhaji lt-gen maj-gen brig-gen lt-col
    vice-adm rear-adm bishop archbishop cardinal pope imam rabbi ayatollah mayor judge justice president chancellor
    minister premier secretary ambassador chairman chairwoman speaker spokesman spokeswoman spokesperson director chief detective officer
    attorney coach actor actress author comedian candidate nominee host anchor analyst strategist aide adviser advisor manager
    deputy vice first second prime representative commissioner delegate councilman councilwoman sheriff inspector vice-president`,
  ],
];

const notNames = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december the a an this that these those and but or so yet nor for if when while after before since as because
  although though until unless once where what who why how whether which in on at by to from with without of about into over
  under during between among against through like he she it they we i you his her its their our my your there here then now also
  not no yes well still even just only some many most several all both each every another other others one two three four five
  six seven eight nine ten however meanwhile moreover instead perhaps maybe indeed later earlier yesterday today tomorrow
  asked according is was are were be been has have had do does did will would can could should may might must let get give
  given despite amid such more less much few first second third last next again never ever always often sometimes soon recently`
);

export const english: Language = {
  ...englishLabels,
  code: 'en',
  reliability: 1,
  reads: [],
  knowsCues: true,
  clauses: englishClauses,
  cues: englishCues(),
  cuePhrases: englishCuePhrases,
  pronouns: new Map(PRONOUNS),
  firstPerson: wordSet("i me my mine myself i'm i've i'd i'll i’m i’ve i’d i’ll"),
  determiners: wordSet(
    'the a an this that these those some any every each no neither another one two three four five many several most all both either such what which'
  ),
  numerals: wordSet('two three four five six seven eight nine ten several'),
  indefinite: wordSet(
    'a an one some another two three several many any neither either each every no'
  ),
  possessives: new Map<string, Gender | null>([
    ['his', 'male'],
    ['her', 'female'],
    ['their', null],
    ['its', null],
    ['our', null],
    ['my', null],
    ['your', null],
  ]),
  prepositions: wordSet(
    `of in on at by to from with without for about into over under during between among against through like after before since
    as near behind beyond within across around toward towards despite amid upon off via per than outside inside along above below
    regarding concerning following including throughout until till past versus vs vs. unlike besides except alongside`
  ),
  titlePrepositions: wordSet('of for at from with to in'),
  conjunctions: wordSet('and or but nor yet so'),
  subordinators: wordSet(
    'that because when while as if although though whereas since unless until once where after before whether how why what'
  ),
  relatives: wordSet('who whom whose which that'),
  complementizers: wordSet('that'),
  auxiliaries: wordSet(
    `has have had do does did will would can could should may might must shall be is was were are been being am 's 've 'd 'll
    didn't doesn't don't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't isn't wasn't weren't aren't
    didn’t doesn’t don’t won’t wouldn’t can’t couldn’t shouldn’t hasn’t haven’t hadn’t isn’t wasn’t weren’t aren’t
    used ought needs need dare going`
  ),
  infinitiveOpeners: wordSet('to will would can could may might must shall should do does did'),
  passives: wordSet(
    "be is was were are been being am get gets got getting isn’t wasn’t weren’t aren’t isn't wasn't weren't aren't"
  ),
  adverbs: ADVERBS,
  isAdverb: (word) =>
    ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word)),
  isPastVerb: (word) =>
    PAST_VERBS.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.test(word)),
  notNames,
  abbreviations: wordSet(
    `mr mrs ms dr prof gen lt col maj capt sgt adm brig cmdr sen rep gov rev hon st jr sr vs etc inc corp ltd co no
    jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass
    mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo dept fig atty supt pres sec messrs`
  ),
  nameParticles: wordSet(
    'de del della da das dos du van von der den ter bin ibn al el la le bint ben abu zu di'
  ),
  honorifics: new Map(
    HONORIFICS.flatMap(([gender, list]) =>
      words(list).map((word): [string, Gender | null] => [word, gender])
    )
  ),
  ranks: wordSet(
    `prof prof. professor gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant
    adm adm. admiral brig brig. brigadier marshal cmdr cmdr. commodore corporal private rev rev. reverend bishop archbishop
    cardinal pope imam rabbi ayatollah detective officer attorney coach actor actress author comedian sheriff inspector
    father brother sister`
  ),
  givenNames: englishGivenNames,
  personNouns: wordSet(
    `man woman person people guy lady gentleman boy girl student teacher lawyer attorney analyst expert strategist consultant pollster
    reporter journalist columnist editor writer author historian professor scientist economist researcher scholar activist advocate
    organizer supporter supporters voter voters resident residents critic critics opponent rival aide aides adviser advisers
    advisor advisors manager director founder owner executive ceo cfo operative surrogate surrogates delegate delegates donor
    witness witnesses victim victims survivor friend friends neighbor neighbour brother sister father mother son daughter wife husband
    parent parents cousin uncle aunt colleague colleagues veteran veterans soldier officer officers policeman detective
    sheriff firefighter doctor doctors nurse pastor priest bishop rabbi imam pilot farmer driver worker workers businessman
    businesswoman billionaire mogul entrepreneur investor banker official officials source sources insider insiders member members
    candidate candidates nominee frontrunner politician politicians democrat democrats republican republicans conservative
    conservatives liberal liberals lawmaker lawmakers legislator legislators staffer staffers moderator host anchor commentator
    commentators pundit pundits blogger host correspondent interviewer singer actor actress comedian director artist
    musician athlete coach player fan fans immigrant immigrants refugee refugees protester protesters demonstrator
    demonstrators participant participants observer observers investigator investigators prosecutor prosecutors
    judge judges senator senators governor governors congressman congresswoman mayor mayors minister ministers president
    chairman chairwoman chair leader leaders chief secretary ambassador diplomat diplomats envoy general commander
    scientists experts analysts economists researchers scholars lawyers attorneys reporters journalists editors strategists
    activists advocates organizers teenager user users author caller counsel negotiator mediator captain admiral colonel chancellor premier
    spokesman spokeswoman spokesperson spokespeople king queen prince princess pope widow resident predecessor successor counterpart counterparts
    vice-president deputy representative representatives commissioner speaker native runner newcomer opponents tycoon`
  ),
  spokesNouns: wordSet(
    'spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons press-secretary'
  ),
  organizationNouns: wordSet(
    `ministry ministries department government administration court party agency committee commission council parliament
    congress senate house office bureau service police army military navy university college institute foundation association
    union federation organization organisation company corporation firm bank group coalition alliance campaign team board
    embassy network channel newspaper magazine paper times post news journal press tribune herald gazette daily radio media
    television tv website site blog outlet fund center centre school hospital church kremlin pentagon nato eu un
    regime authorities side delegation country nation city state states company staff panel caucus pac society league club
    industry inc corp ltd llc co trust cabinet assembly duma`
  ),
  documentNouns: wordSet(
    `statement report letter document memo e-mail email emails release article study survey poll post tweet message
    filing complaint lawsuit petition transcript book op-ed editorial ad advertisement spot sign signs headline notice
    resolution ruling order constitution bill law text speech video website platform plan proposal declaration communique communiqué
    treaty agreement memorandum note paper analysis dispatch account story column commercial caption narrator banner poster`
  ),
  placePrepositions: wordSet('of in at'),
  destinationPrepositions: wordSet('to in'),
  originPrepositions: wordSet('from'),
  comparison: wordSet('as'),
  deniers: wordSet('deny denies denied'),
  relays: wordSet('read reads reading quoted quotes quoting cited cites citing recited'),
  invertingVerbs: wordSet(
    `was were is are came come comes stood stand stands sat sit sits followed follow follows went goes stepped steps walked
    spoke speaks lay appeared appears waited waits watched entered emerged emerges remained remains arrived arrives rose
    joined listened looked ran hung hovered lurked loomed`
  ),
  otherPeople: wordSet(
    `another different other second fake bogus false phoney phony mock pretend imaginary fictional fictitious would-be so-called
    self-styled namesake namesakes elder younger older unrelated impostor imposter impersonator lookalike look-alike double
    doppelganger`
  ),
  otherHolders: wordSet(
    `acting shadow opposition incoming next last first interim caretaker aspiring would-be then-incoming previous elect
    designate incumbent-elect future potential likely possible prospective presumptive provisional self-proclaimed rival
    successor predecessor ex`
  ),
  roleComplements: wordSet('of until under for'),
  plainInRoles: wordSet(
    `country nation state national federal republic republican government affairs current sitting serving incumbent long-serving
    veteran embattled new newly-elected newly-appointed re-elected visiting female elected appointed powerful senior
    own s`
  ),
  counterparts: wordSet('counterpart counterparts colleague opposite-number'),
  office: englishOffices,
  officePhrases: englishOfficePhrases,
  titleWords: {
    styles: wordSet(
      `dr dr. prof prof. professor gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt.
      sergeant adm adm. admiral brig brig. brigadier marshal cmdr cmdr. commodore corporal rev rev. reverend hon hon. bishop
      archbishop cardinal imam rabbi ayatollah sir lord lady dame baroness sheikh`
    ),
    styleOpeners: wordSet('vice rear first second chief'),
    styleComplements: new Set(),
    passing: wordSet(
      `current sitting serving incumbent long-serving longtime veteran embattled new newly newly-elected newly-appointed
      re-elected recently visiting elected appointed powerful senior outspoken`
    ),
    notHeld: wordSet(
      `incoming elect designate future potential likely possible prospective presumptive aspiring would-be next
      self-proclaimed successor predecessor`
    ),
    stateOrgans: wordSet(
      'ministry department government parliament senate assembly army navy police staff court cabinet duma'
    ),
  },
  countries: englishCountries,
  organizations: englishOrganizations,
  descriptions: englishDescriptions,
  ranksByName: englishRanks,
  namingWords: wordSet(
    'so-called dubbed titled entitled called named nicknamed known codenamed code-named styled labeled labelled branded termed billed self-described self-proclaimed called hashtag hashtagged'
  ),
  workNouns: wordSet(
    `film movie book song album show series program programme magazine newspaper novel play episode documentary operation exercise
    exercises section article column podcast game video clip
    headline title track memoir bestseller sitcom musical opera painting exhibition project initiative campaign`
  ),
  wordNouns: wordSet(
    'slogan motto hashtag phrase phrases word words term terms chant chants mantra'
  ),
  agentPrepositions: new Set(entries('by')),
  relaying: englishRelaying,
};
