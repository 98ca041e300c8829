/** Belarusian titles of several words as concepts, in the nominative; of two that begin alike the longer one is read. */
import type { OfficeConcept } from './people-words';

const HEADS_OF = ['кіраўнік', 'кіраўніца', 'глава', 'шэф', 'начальнік', 'начальніца'];
/** The ministry that a head heads: “кіраўнік МЗС”, “кіраўнік абароннага ведамства”. */
const MINISTRIES: Readonly<Record<string, readonly string[]>> = {
  foreign: [
    'мзс',
    'міністэрства замежных спраў',
    'знешнепалітычнага ведамства',
    'дыпламатычнага ведамства',
    'замежнапалітычнага ведамства',
    'знешнепалітычнага міністэрства',
    'дыпведамства',
  ],
  defence: [
    'мінабароны',
    'міністэрства абароны',
    'абароннага ведамства',
    'ваеннага ведамства',
    'вайсковага ведамства',
    'пентагона',
  ],
  interior: ['мус', 'міністэрства ўнутраных спраў'],
  finance: ['мінфіна', 'міністэрства фінансаў', 'фінансавага ведамства'],
  economy: ['мінэканомікі', 'міністэрства эканомікі', 'эканамічнага ведамства'],
  health: ['мінздароўя', 'міністэрства аховы здароўя'],
  energy: ['мінэнерга', 'міністэрства энергетыкі', 'энергетычнага ведамства'],
  justice: ['мінюста', 'міністэрства юстыцыі'],
  education: ['мінадукацыі', 'міністэрства адукацыі'],
  culture: ['мінкультуры', 'міністэрства культуры'],
  transport: ['мінтранса', 'міністэрства транспарту'],
  agriculture: ['мінсельгасхарча', 'міністэрства сельскай гаспадаркі'],
  information: ['мінінфарма', 'міністэрства інфармацыі'],
  emergencies: ['мнс', 'міністэрства па надзвычайных сітуацыях'],
};
const MINISTERS = HEADS_OF.flatMap((head) =>
  Object.entries(MINISTRIES).flatMap(([domain, names]) =>
    names.map((name): [string, OfficeConcept] => [
      `${head} ${name}`,
      { heads: ['minister'], domains: [domain] },
    ])
  )
);

const CHIEF_OF_STAFF: OfficeConcept = { heads: ['chief-of-staff'], domains: ['army'] };
const HEAD_OF_GOVERNMENT: OfficeConcept = { heads: ['head-of-government', 'prime-minister'] };
const COUNCIL_SECRETARY: OfficeConcept = { heads: ['council-secretary'], domains: ['security'] };
const SPEAKER: OfficeConcept = { heads: ['speaker', 'chair'], domains: ['parliament'] };

/** The nouns of men among those for offices, with those of women. */
const FEMININE: readonly [RegExp, string][] = [
  [/прадстаўнік/, 'прадстаўніца'],
  [/^кіраўнік/, 'кіраўніца'],
  [/^начальнік/, 'начальніца'],
  [/сакратар$/, 'сакратарка'],
];

const PHRASES: readonly [string, OfficeConcept][] = [
  ['кіраўнік дзяржавы', { heads: ['head-of-state'] }],
  ['глава дзяржавы', { heads: ['head-of-state'] }],
  ['кіраўнік краіны', { heads: ['head-of-state'] }],
  ['кіраўнік рэспублікі', { heads: ['head-of-state'] }],
  ['кіраўнік урада', HEAD_OF_GOVERNMENT],
  ['кіраўнік ўрада', HEAD_OF_GOVERNMENT],
  ['глава урада', HEAD_OF_GOVERNMENT],
  ['глава ўрада', HEAD_OF_GOVERNMENT],
  ['старшыня урада', HEAD_OF_GOVERNMENT],
  ['старшыня ўрада', HEAD_OF_GOVERNMENT],
  ['кіраўнік кабінета міністраў', HEAD_OF_GOVERNMENT],
  ['старшыня савета міністраў', HEAD_OF_GOVERNMENT],
  ['вярхоўны лідар', { heads: ['supreme-leader'] }],
  ['кіраўнік міністэрства', { heads: ['minister'] }],
  ['кіраўнік ведамства', { heads: ['minister'] }],
  ['глава ведамства', { heads: ['minister'] }],
  ['кіраўнік дыпламатыі', { heads: ['top-diplomat'] }],
  ['кіраўнік дыпламатычнай службы', { heads: ['top-diplomat'] }],
  ['галоўны дыпламат', { heads: ['top-diplomat'] }],
  ['дзяржаўны міністр', { heads: ['minister-of-state'] }],
  ['замежных спраў', { domains: ['foreign'] }],
  ['знешніх спраў', { domains: ['foreign'] }],
  ['знешніх сувязей', { domains: ['foreign'] }],
  ['міжнародных адносін', { domains: ['foreign'] }],
  ['унутраных спраў', { domains: ['interior'] }],
  ['ўнутраных спраў', { domains: ['interior'] }],
  ['знешняй палітыцы', { domains: ['foreign', 'foreign-policy'] }],
  ['замежнай палітыцы', { domains: ['foreign', 'foreign-policy'] }],
  ['замежных справах і палітыцы бяспекі', { domains: ['foreign', 'foreign-policy'] }],
  ['узброеных сіл', { domains: ['army', 'defence'] }],
  ['ўзброеных сіл', { domains: ['army', 'defence'] }],
  ['аховы здароўя', { domains: ['health'] }],
  ['надзвычайных сітуацыях', { domains: ['emergencies'] }],
  ['надзвычайны і паўнамоцны', {}],
  ['пасол па асобых даручэннях', { heads: ['ambassador-at-large'] }],
  ['часовы павераны ў справах', { heads: ['charge-daffaires'] }],
  ['часовы павераны', { heads: ['charge-daffaires'] }],
  ['павераны ў справах', { heads: ['charge-daffaires'] }],
  ['генеральны консул', { heads: ['consul'] }],
  ['дзяржаўны сакратар', { heads: ['state-secretary'] }],
  ['дзяржаўны сакратар савета бяспекі', COUNCIL_SECRETARY],
  ['дзяржсакратар савета бяспекі', COUNCIL_SECRETARY],
  ['дзяржсакратар савбеза', COUNCIL_SECRETARY],
  ['сакратар савета бяспекі', COUNCIL_SECRETARY],
  ['сакратар савбеза', COUNCIL_SECRETARY],
  ['генеральны сакратар', { heads: ['secretary-general'] }],
  ['выканаўчы сакратар', { heads: ['executive-secretary'] }],
  ['генеральны дырэктар', { heads: ['director'] }],
  ['генеральны пракурор', { heads: ['prosecutor'] }],
  ['афіцыйны прадстаўнік', { heads: ['spokesperson'] }],
  ['кіраўнік прэс-службы', { heads: ['spokesperson'] }],
  ['начальнік прэс-службы', { heads: ['spokesperson'] }],
  ['начальнік генеральнага штаба', CHIEF_OF_STAFF],
  ['начальнік генштаба', CHIEF_OF_STAFF],
  ['кіраўнік генштаба', CHIEF_OF_STAFF],
  ['начальнік штаба абароны', { heads: ['chief-of-defence'], domains: ['army'] }],
  ['камандуючы сіламі абароны', { heads: ['chief-of-defence'], domains: ['army'] }],
  ['камандуючы ўзброенымі сіламі', { heads: ['commander', 'chief-of-defence'], domains: ['army'] }],
  ['кіраўнік адміністрацыі', { heads: ['chief-of-staff'] }],
  ['першая лэдзі', { heads: ['first-lady'] }],
  ['вярхоўны прадстаўнік', { heads: ['high-representative'], domains: ['foreign-policy'] }],
  ['вышэйшы прадстаўнік', { heads: ['high-representative'], domains: ['foreign-policy'] }],
  ['высокі прадстаўнік', { heads: ['high-representative'], domains: ['foreign-policy'] }],
  ['вярхоўны камісар', { heads: ['high-commissioner'] }],
  ['пастаянны прадстаўнік', { heads: ['permanent-representative'] }],
  ['сталы прадстаўнік', { heads: ['permanent-representative'] }],
  ['паўнамоцны прадстаўнік', { heads: ['envoy'] }],
  ['спецыяльны прадстаўнік', { heads: ['envoy'] }],
  ['спецыяльны пасланнік', { heads: ['envoy'] }],
  ['асабісты прадстаўнік', { heads: ['envoy'] }],
  ['спецыяльны дакладчык', { heads: ['rapporteur'] }],
  ['кіраўнік дэлегацыі', { heads: ['head-of-delegation'] }],
  ['глава дэлегацыі', { heads: ['head-of-delegation'] }],
  ['кіраўнік місіі', { heads: ['head-of-mission'] }],
  ['глава місіі', { heads: ['head-of-mission'] }],
  ['кіраўнік дыпмісіі', { heads: ['head-of-mission'] }],
  ['кіраўнік пасольства', { heads: ['head-of-mission'] }],
  ['член парламента', { heads: ['legislator'] }],
  ['старшыня аблвыканкама', { heads: ['governor'] }],
  ['кіраўнік аблвыканкама', { heads: ['governor'] }],
  ['старшыня гарвыканкама', { heads: ['mayor'] }],
  ['кіраўнік гарвыканкама', { heads: ['mayor'] }],
  ['старшыня палаты', SPEAKER],
  ['старшыня парламента', SPEAKER],
  ['старшыня сената', SPEAKER],
  ['кіраўнік парламента', SPEAKER],
];

/** “міністар замежных справаў”. */
const inOtherGenitive = ([phrase, concept]: [string, OfficeConcept]): [string, OfficeConcept] => [
  phrase.replace('спраў', 'справаў'),
  concept,
];
const withOtherGenitive = (phrases: readonly [string, OfficeConcept][]) =>
  phrases.filter(([phrase]) => phrase.includes('спраў')).map(inOtherGenitive);

export const BELARUSIAN_OFFICE_PHRASES: readonly [string, OfficeConcept][] = [
  ...MINISTERS,
  ...PHRASES,
  ...withOtherGenitive([...MINISTERS, ...PHRASES]),
  ...PHRASES.flatMap(([phrase, concept]) =>
    FEMININE.filter(([noun]) => noun.test(phrase)).map(
      ([noun, feminine]): [string, OfficeConcept] => [phrase.replace(noun, feminine), concept]
    )
  ),
];
