/** English titles as concepts. The concepts (right) are the same in all languages. */
import { entries, officePhrase, phraseMap, words } from './build';
import type { OfficeConcept } from './language';

const HEADS: Readonly<Record<string, string>> = {
  minister: 'minister ministers ministerial',
  'prime-minister': 'premier pm taoiseach',
  president: 'president presidents',
  chancellor: 'chancellor',
  monarch: 'king queen emperor empress emir sultan monarch prince princess crown',
  leader: 'leader leaders strongman ruler dictator',
  secretary: 'secretary',
  ambassador: 'ambassador ambassadors',
  envoy: 'envoy emissary',
  diplomat: 'diplomat',
  governor: 'governor',
  mayor: 'mayor',
  senator: 'senator sen.',
  representative: 'representative congressman congresswoman rep.',
  legislator: 'lawmaker legislator mp parliamentarian deputy-of-parliament',
  speaker: 'speaker',
  director: 'director',
  chair: 'chairman chairwoman chairperson chair',
  chief: 'chief boss',
  head: 'head',
  commander: 'commander commander-in-chief',
  commissioner: 'commissioner',
  judge: 'judge justice',
  prosecutor: 'prosecutor',
  'attorney-general': 'attorney-general',
  pope: 'pope pontiff',
  'secretary-general': 'secretary-general',
  'vice-president': 'vice-president veep',
  official: 'official',
  nominee: 'nominee candidate frontrunner hopeful president-elect',
};

const DOMAINS: Readonly<Record<string, string>> = {
  defence: 'defence defense military war',
  foreign: 'foreign diplomatic external',
  interior: 'interior internal home homeland',
  finance: 'finance finances financial treasury exchequer',
  economy: 'economy economic economics',
  justice: 'justice',
  health: 'health healthcare',
  education: 'education schools',
  culture: 'culture cultural',
  energy: 'energy oil petroleum power',
  agriculture: 'agriculture agricultural farming',
  transport: 'transport transportation',
  trade: 'trade commerce commercial',
  industry: 'industry industrial',
  labour: 'labour labor employment work',
  environment: 'environment environmental climate',
  security: 'security',
  intelligence: 'intelligence spy',
  information: 'information communications',
  science: 'science technology',
  sport: 'sport sports',
  tourism: 'tourism',
  housing: 'housing',
  emergencies: 'emergencies emergency',
  parliament: 'parliament parliamentary assembly house senate duma knesset',
  police: 'police',
  army: 'army armed navy',
  state: 'state',
  development: 'development',
};

const PHRASES: readonly [string, OfficeConcept][] = [
  ['prime minister', { heads: ['prime-minister'] }],
  ['prime ministers', { heads: ['prime-minister'] }],
  ['head of state', { heads: ['head-of-state'] }],
  ['heads of state', { heads: ['head-of-state'] }],
  ['head of government', { heads: ['head-of-government'] }],
  ['head of the government', { heads: ['head-of-government'] }],
  ['supreme leader', { heads: ['supreme-leader'] }],
  ['party leader', { heads: ['party-leader'] }],
  ['secretary of state', { heads: ['state-secretary'], domains: ['foreign'] }],
  ['secretary general', { heads: ['secretary-general'] }],
  ['general secretary', { heads: ['secretary-general'] }],
  ['attorney general', { heads: ['attorney-general'] }],
  ['prosecutor general', { heads: ['prosecutor'] }],
  ['press secretary', { heads: ['spokesperson'] }],
  ['press secretaries', { heads: ['spokesperson'] }],
  ['chief of staff', { heads: ['chief-of-staff'] }],
  ['chief of general staff', { heads: ['chief-of-staff'], domains: ['army'] }],
  ['chief of the general staff', { heads: ['chief-of-staff'], domains: ['army'] }],
  ['vice president', { heads: ['vice-president'] }],
  ['lieutenant governor', { heads: ['lieutenant-governor'] }],
  ['lt. governor', { heads: ['lieutenant-governor'] }],
  ['lt. gov.', { heads: ['lieutenant-governor'] }],
  ['first lady', { heads: ['first-lady'] }],
  ['foreign affairs', { domains: ['foreign'] }],
  ['internal affairs', { domains: ['interior'] }],
  ['home affairs', { domains: ['interior'] }],
  ['foreign policy', { domains: ['foreign', 'foreign-policy'] }],
  ['top diplomat', { heads: ['minister'], domains: ['foreign'] }],
  ['chief diplomat', { heads: ['minister'], domains: ['foreign'] }],
  ['head of the defence ministry', { heads: ['minister'], domains: ['defence'] }],
  ['head of the defense ministry', { heads: ['minister'], domains: ['defence'] }],
  ['head of the ministry', { heads: ['minister'] }],
  ['head of the foreign ministry', { heads: ['minister'], domains: ['foreign'] }],
  ['foreign office', { domains: ['foreign'] }],
  ['chancellor of the exchequer', { heads: ['minister'], domains: ['finance'] }],
  ['crown prince', { heads: ['crown-prince'] }],
  ['prime minister-designate', { heads: ['nominee'] }],
  ['member of parliament', { heads: ['legislator'] }],
  ['high representative', { heads: ['high-representative'] }],
  ['united nations', {}],
];

const MODIFIERS: readonly [string, OfficeConcept][] = [
  ['deputy|vice|assistant|associate|under|undersecretary|junior', { deputy: true }],
  [
    'former|ex|then|late|onetime|one-time|ousted|deposed|outgoing-former|past|previous|retired',
    { former: true },
  ],
];

function officeWords(): Map<string, OfficeConcept> {
  const map = new Map<string, OfficeConcept>();
  const add = (word: string, concept: OfficeConcept) =>
    map.set(word, { ...map.get(word), ...concept });
  for (const [head, list] of Object.entries(HEADS))
    for (const word of words(list)) add(word, { heads: [head] });
  for (const [domain, list] of Object.entries(DOMAINS))
    for (const word of words(list)) add(word, { domains: [domain] });
  for (const [list, concept] of MODIFIERS) for (const word of entries(list)) add(word, concept);
  add('fm', { heads: ['minister'], domains: ['foreign'] });
  // A justice judges, a Justice Minister does not: as a head it is the rarer one here.
  add('justice', { heads: undefined });
  for (const head of ['president', 'minister', 'premier', 'mayor', 'governor', 'chancellor']) {
    add(`ex-${head}`, { ...map.get(head), former: true });
  }
  return map;
}

export const englishOffices = officeWords();
export const englishOfficePhrases = phraseMap(
  PHRASES.map(([text, concept]) => officePhrase(text, concept))
);
