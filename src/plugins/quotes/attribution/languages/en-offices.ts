/** English titles as concepts. The concepts are the same in all languages. */
import { entries, officePhrase, phraseMap, words } from './build';
import { ENGLISH_OFFICE_PHRASES } from './en-office-phrases';
import type { OfficeConcept } from './people-words';

const HEADS: Readonly<Record<string, string>> = {
  minister: 'minister ministers ministerial',
  'prime-minister': 'premier pm taoiseach prime-minister',
  president: 'president presidents',
  chancellor: 'chancellor',
  monarch: 'king queen emperor empress emir sultan monarch prince princess crown',
  leader: 'leader leaders strongman ruler dictator',
  secretary: 'secretary',
  ambassador: 'ambassador ambassadors nuncio',
  envoy: 'envoy emissary plenipotentiary',
  consul: 'consul consul-general',
  'charge-daffaires': 'chargé charge-d’affaires',
  diplomat: 'diplomat',
  governor: 'governor',
  mayor: 'mayor',
  senator: 'senator sen.',
  representative: 'representative congressman congresswoman rep.',
  legislator: 'lawmaker legislator mp mep parliamentarian deputy-of-parliament',
  speaker: 'speaker',
  spokesperson:
    'spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons press-secretary',
  director: 'director director-general',
  chair: 'chairman chairwoman chairperson chair co-chair co-chairman co-chairperson',
  chief: 'chief boss',
  head: 'head',
  commander: 'commander commander-in-chief',
  commissioner: 'commissioner',
  judge: 'judge justice',
  prosecutor: 'prosecutor',
  'attorney-general': 'attorney-general',
  pope: 'pope pontiff',
  patriarch: 'patriarch',
  'secretary-general': 'secretary-general sg',
  'vice-president': 'vice-president veep',
  'high-representative': 'hr/vp',
  adviser: 'adviser advisor counsellor counselor',
  assistant: 'aide',
  negotiator: 'negotiator',
  mediator: 'mediator facilitator',
  coordinator: 'coordinator co-ordinator',
  rapporteur: 'rapporteur',
  ombudsman: 'ombudsman ombudswoman ombudsperson',
  administrator: 'administrator',
  attache: 'attaché attache',
  'prosecutor-general': 'prosecutor-general',
  official: 'official',
  nominee: 'nominee candidate frontrunner hopeful president-elect',
};

const DOMAINS: Readonly<Record<string, string>> = {
  defence: 'defence defense military war pentagon',
  foreign: 'foreign diplomatic external mfa mofa',
  interior: 'interior internal home homeland',
  finance: 'finance finances financial treasury exchequer',
  economy: 'economy economic economics',
  justice: 'justice',
  health: 'health healthcare',
  education: 'education schools',
  culture: 'culture cultural',
  energy: 'energy oil petroleum power',
  agriculture: 'agriculture agricultural farming agrarian',
  transport: 'transport transportation',
  trade: 'trade commerce commercial',
  industry: 'industry industrial',
  labour: 'labour labor employment work',
  environment: 'environment environmental climate ecology',
  security: 'security',
  intelligence: 'intelligence spy',
  information: 'information communications telecommunications',
  science: 'science technology research',
  digital: 'digital digitalisation digitalization',
  sport: 'sport sports',
  tourism: 'tourism',
  housing: 'housing',
  construction: 'construction',
  emergencies: 'emergencies emergency',
  migration: 'migration immigration',
  parliament: 'parliament parliamentary assembly house senate duma knesset bundestag sejm rada',
  police: 'police',
  army: 'army armed navy',
  state: 'state',
  development: 'development',
};

const MODIFIERS: readonly [string, OfficeConcept][] = [
  ['deputy|vice|assistant|associate|under|undersecretary|junior', { deputy: true }],
  [
    'former|ex|then|late|onetime|one-time|ousted|deposed|outgoing-former|past|previous|retired|erstwhile|then-',
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
  add('undersecretary', { heads: ['secretary'], deputy: true });
  add('under-secretary', { heads: ['secretary'], deputy: true });
  add('under-secretary-general', { heads: ['secretary-general'], deputy: true });
  // A justice judges, a Justice Minister does not: as a head it is the rarer one here.
  add('justice', { heads: undefined });
  const former = 'president minister premier mayor governor chancellor ambassador pm chief head';
  for (const head of words(former)) {
    add(`ex-${head}`, { ...map.get(head), former: true });
    add(`then-${head}`, { ...map.get(head), former: true });
  }
  return map;
}

export const englishOffices = officeWords();
export const englishOfficePhrases = phraseMap(
  ENGLISH_OFFICE_PHRASES.map(([text, concept]) => officePhrase(text, concept))
);
