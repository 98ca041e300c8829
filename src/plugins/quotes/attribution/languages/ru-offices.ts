/** Russian titles as concepts. The concepts are the same in all languages. */
import { officePhrase, phraseMap } from './build';
import type { OfficeConcept } from './language';
import { officesOf, stemOf } from './slavic';
import { Lexicon } from './lexicon';

const HEADS: Readonly<Record<string, string>> = {
  minister: 'министр министра глава-министерства',
  'prime-minister': 'премьер премьер-министр',
  president: 'президент',
  chancellor: 'канцлер',
  monarch: 'король королева император эмир султан принц принцесса',
  leader: 'лидер',
  secretary: 'секретарь госсекретарь',
  ambassador: 'посол посла послы',
  envoy: 'посланник спецпосланник спецпредставитель',
  diplomat: 'дипломат',
  governor: 'губернатор',
  mayor: 'мэр бургомистр',
  senator: 'сенатор',
  representative: 'конгрессмен',
  legislator: 'депутат парламентарий законодатель',
  speaker: 'спикер',
  director: 'директор гендиректор',
  chair: 'председатель',
  chief: 'начальник шеф руководитель',
  head: 'глава глав',
  commander: 'командующий главком главнокомандующий',
  commissioner: 'комиссар еврокомиссар уполномоченный омбудсмен',
  judge: 'судья',
  prosecutor: 'прокурор генпрокурор',
  pope: 'папа понтифик',
  'secretary-general': 'генсек',
  'vice-president': 'вице-президент',
  nominee: 'кандидат',
};

const DOMAINS: Readonly<Record<string, string>> = {
  defence: 'оборона оборонный минобороны военный',
  foreign: 'иностранный мид внешнеполитический внешний дипломатический',
  interior: 'внутренний мвд',
  finance: 'финансы финансовый минфин',
  economy: 'экономика экономический минэкономики минэкономразвития',
  justice: 'юстиция минюст',
  health: 'здравоохранение минздрав',
  education: 'образование минобразования минобрнауки просвещение',
  culture: 'культура минкультуры',
  energy: 'энергетика минэнерго',
  agriculture: 'сельский сельскохозяйственный минсельхоз минсельхозпрод',
  transport: 'транспорт минтранс',
  trade: 'торговля торговый минторг минпромторг',
  industry: 'промышленность минпром',
  labour: 'труд минтруда',
  environment: 'природный экология минприроды',
  security: 'безопасность',
  intelligence: 'разведка',
  information: 'информация мининформ',
  science: 'наука',
  sport: 'спорт минспорта',
  tourism: 'туризм',
  emergencies: 'чрезвычайный мчс',
  parliament: 'парламент дума палата сенат верхний нижний',
  army: 'армия',
};

const MODIFIERS: readonly [string, OfficeConcept][] = [
  [
    'заместитель замглавы замминистра вице-премьер вице-спикер зампред замдиректора',
    { deputy: true },
  ],
  ['бывший экс-министр экс-президент экс-премьер прежний экс-глава покойный', { former: true }],
  ['замминистра', { heads: ['minister'], deputy: true }],
  ['замглавы', { heads: ['head'], deputy: true }],
  ['вице-премьер', { heads: ['prime-minister'], deputy: true }],
  ['зампред', { heads: ['chair'], deputy: true }],
  ['экс-министр', { heads: ['minister'], former: true }],
  ['экс-президент', { heads: ['president'], former: true }],
  ['экс-премьер', { heads: ['prime-minister'], former: true }],
  ['экс-глава', { heads: ['head'], former: true }],
  ['госсекретарь', { heads: ['state-secretary'], domains: ['foreign'] }],
  ['дело ситуация', {}],
];

const PHRASES: readonly [string, OfficeConcept][] = [
  ['глава государства', { heads: ['head-of-state'] }],
  ['глава правительства', { heads: ['head-of-government'] }],
  ['председатель правительства', { heads: ['head-of-government', 'prime-minister'] }],
  ['премьер-министр', { heads: ['prime-minister'] }],
  ['глава кабмина', { heads: ['head-of-government', 'prime-minister'] }],
  ['глава республики', { heads: ['head-of-state'] }],
  ['глава внешнеполитического ведомства', { heads: ['minister'], domains: ['foreign'] }],
  ['глава оборонного ведомства', { heads: ['minister'], domains: ['defence'] }],
  ['глава военного ведомства', { heads: ['minister'], domains: ['defence'] }],
  ['руководитель военного ведомства', { heads: ['minister'], domains: ['defence'] }],
  ['глава министерства', { heads: ['minister'] }],
  ['глава ведомства', { heads: ['minister'] }],
  ['глава дипломатии', { heads: ['minister'], domains: ['foreign'] }],
  ['иностранных дел', { domains: ['foreign'] }],
  ['внешних связей', { domains: ['foreign'] }],
  ['внутренних дел', { domains: ['interior'] }],
  ['чрезвычайным ситуациям', { domains: ['emergencies'] }],
  ['государственный секретарь', { heads: ['state-secretary'], domains: ['foreign'] }],
  ['генеральный секретарь', { heads: ['secretary-general'] }],
  ['генеральный прокурор', { heads: ['prosecutor'] }],
  ['начальник генерального штаба', { heads: ['chief-of-staff'], domains: ['army'] }],
  ['начальник генштаба', { heads: ['chief-of-staff'], domains: ['army'] }],
  ['первая леди', { heads: ['first-lady'] }],
  ['верховный представитель', { heads: ['high-representative'] }],
  ['член парламента', { heads: ['legislator'] }],
];

export const russianOffices = officesOf(HEADS, DOMAINS, MODIFIERS);
export const russianOfficePhrases = new Lexicon(
  phraseMap(
    PHRASES.map(([text, concept]) => officePhrase(text.split(' ').map(stemOf).join(' '), concept))
  ),
  stemOf
);
