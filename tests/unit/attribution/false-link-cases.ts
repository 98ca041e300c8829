/**
 * Lists speakers without a record next to people with one: none of them may be linked. The controls have the same
 * shapes, but the recorded person does speak and must stay linked.
 */
import type { Person } from '../../../src/plugins/quotes/attribution';
import { buildPerson } from './support';

export const DAY = '2025-09-17';

const newsroom = {
  lincoln: buildPerson('lincoln', 'Peter Lincoln', 'male', ['Minister of Culture', 'GB', '2022']),
  kennedy: buildPerson('kennedy', 'Paul Kennedy', 'male', ['Secretary of Health', 'US', '2023']),
  lee: buildPerson('lee', 'John Lee', 'male', ['Minister of Trade', 'SG', '2021-05']),
  adams: buildPerson('adams', 'Claire Adams', 'female', ['Minister of Education', 'IE', '2020']),
  hrynko: buildPerson('hrynko', 'Anatol Hrynko', 'male', ['Minister of Defence', 'BY', '2021']),
  moyo: buildPerson('moyo', 'Grace Moyo', 'female', ['Minister of Foreign Affairs', 'ZW', '2019']),
  duarte: buildPerson('duarte', 'Elena Duarte', 'female', ['Prime Minister', 'PT', '2022-03']),
  okafor: buildPerson('okafor', 'Daniel Okafor', 'male', ['President', 'NG', '2023-05']),
  washington: buildPerson('washington', 'Karl Washington', 'male', [
    'Mayor of Leeds',
    'GB',
    '2021',
  ]),
};

export type Known = keyof typeof newsroom;
/** Of whom only the whole texts speak. */
const others = [
  buildPerson('hale', 'Robert Hale', 'male', ['Governor of Ohio', 'US', '2019']),
  buildPerson('marsh', 'Susan Marsh', 'female', ['Minister of Health', 'NZ', '2020']),
  buildPerson('ferrari', 'Marco Ferrari', 'male', ['President', 'IT', '2020']),
  buildPerson('sato', 'Ken Sato', 'male', ['Minister of Defence', 'JP', '2023']),
  buildPerson('adler', 'Ruth Adler', 'female', ['Foreign Minister', 'AT', '2023']),
];
export const record: readonly Person[] = [...Object.values(newsroom), ...others];

/** The sentence that names a recorded person before the trap. */
export const INTRODUCTIONS: Readonly<Record<Known, string>> = {
  lincoln: 'The British culture minister, Peter Lincoln, opened the hall on Monday.',
  kennedy: 'Health Secretary Paul Kennedy visited the clinic on Monday.',
  lee: 'Trade Minister John Lee opened the new port on Monday.',
  adams: 'Irish Education Minister Claire Adams went to the school on Monday.',
  hrynko: 'Belarusian Defence Minister Anatol Hrynko came to Harare on Monday.',
  moyo: 'Foreign Minister Grace Moyo met the farmers on Monday.',
  duarte: 'Portuguese Prime Minister Elena Duarte presented the budget on Monday.',
  okafor: 'Nigerian President Daniel Okafor received the guests on Monday.',
  washington: 'The mayor of Leeds, Karl Washington, closed the bridge on Monday.',
};

/** The ways in which a speaker can be placed next to a quotation. */
export const CARRIERS: readonly ((who: string) => string)[] = [
  (who) => `“We will not wait another winter for this,” ${who} said.`,
  (who) => `“We will not wait another winter for this,” said ${closed(who)}.`,
  (who) => `${capital(who)} said: “We will not wait another winter for this.”`,
  (who) => `According to ${closed(who)}, “we will not wait another winter for this”.`,
];
const closed = (who: string) => who.replace(/,$/, '');
const capital = (who: string) => who.charAt(0).toUpperCase() + who.slice(1);

/** "|"-separated speakers, by the recorded person with whom they could be confused. */
type Speakers = Partial<Record<Known, string>>;

export const TRAP_SPEAKERS: Readonly<Record<string, Speakers>> = {
  'a thing named after somebody': {
    lincoln: `the Lincoln Center|the Peter Lincoln Foundation|Lincoln High School|the Lincoln Memorial|the Lincoln Trust|
      Lincoln Memorial guides|the Lincoln Tunnel’s operator|Lincoln Street residents|the Lincoln Prize jury|Lake Lincoln fishermen`,
    kennedy: `the Kennedy School|Kennedy Airport|the Kennedy Library|Kennedy School researchers|the Paul Kennedy Hospital|the Kennedys`,
    lee: `Lee & Partners|Lee Holdings|the Lee Institute|the Lee family|the Lee Report|Lee Brothers|Fort Lee residents|the Lees`,
    adams: `Adams County|Adams County officials|the Adams Hotel|the Claire Adams Fund`,
    washington: `Washington State University|the Washington Hotel|Port Washington dockers`,
  },
  relatives: {
    lee: `Lee’s wife|Lee’s brother, Mark Lee,|his brother Mark Lee|the wife of John Lee|John Lee’s mother, Rose,|Lee’s late father|
      a cousin of John Lee|the elder Lee|Lee’s son|the minister’s daughter|his wife, Anna Lee,|John Lee Jr.|John Lee’s brother|
      his nephew, also called John Lee,|the younger Lee|Lee’s twin sister`,
    duarte: `Duarte’s husband|Elena Duarte’s sister Inês|the prime minister’s husband|her father, Jorge Duarte,|the Duarte siblings|
      the husband of the prime minister|the Portuguese prime minister’s brother`,
    okafor: `the first lady|Okafor’s widow|the Nigerian president’s wife|the president’s son`,
  },
  'former and future holders': {
    lee: `the former trade minister|the minister’s predecessor|his predecessor|his successor|the minister-designate|
      the incoming Singaporean trade minister|the acting Singaporean trade minister|the shadow trade minister|
      the next Singaporean trade minister|the then Singaporean trade minister|an ex-minister|former trade minister Tom Reed|
      the trade minister-designate|Lee’s predecessor|the minister’s likely successor|the trade minister of the previous government`,
    duarte: `the former Portuguese prime minister|the prime minister-designate|the Portuguese prime minister-elect|
      a would-be Portuguese prime minister|the interim Portuguese prime minister|the previous prime minister|
      the caretaker prime minister|the Portuguese prime minister before her|the Portuguese prime minister until 2019|
      the predecessor of the prime minister|Duarte’s successor|the aspiring Portuguese prime minister`,
    okafor: `the president-elect|the Nigerian president-elect|the late Nigerian president|the Nigerian ex-president|the former president|
      the last Nigerian president|the Nigerian presidential candidate|the first Nigerian president`,
  },
  'opponents and supporters': {
    duarte: `opposition to Duarte|opponents of Duarte|critics of Duarte|supporters of Duarte|a rival of Duarte|Duarte critics|
      Duarte supporters|an anti-Duarte protester|the Portuguese opposition leader|a campaigner against Duarte|the man who ran against Duarte|
      one of Duarte’s ministers|a voter for Duarte|a critic of Elena Duarte|those opposed to Duarte`,
    lee: `pro-Lee activists|a Lee-backed candidate|a Lee ally|the Lee camp|an opponent of the trade minister|Lee loyalists|
      Lee’s rival|a Lee voter|the anti-Lee coalition|Lee fans|a trader angry with Lee`,
  },
  'actors and impostors': {
    duarte: `an actress playing Duarte|the actress who plays Elena Duarte|a Duarte impersonator|the impersonator of Elena Duarte|
      a puppet of Duarte|a deepfake of Elena Duarte|the actress in the role of Elena Duarte|a fake Elena Duarte|
      a woman dressed as Elena Duarte|the parody account of Elena Duarte|a lookalike of Elena Duarte|Duarte’s double`,
    lee: `a man posing as John Lee|an actor as John Lee|an account in the name of John Lee|a John Lee lookalike|
      a caller pretending to be John Lee|a John Lee puppet|a bogus John Lee|an impostor calling himself John Lee`,
  },
  'spokespeople and aides': {
    duarte: `a spokesman for Duarte|Duarte’s spokesman|Duarte spokesman Rui Alves|Duarte’s lawyer|a lawyer for Duarte|an aide to Duarte|
      Duarte’s chief of staff|the prime minister’s office|the prime minister’s spokesman|an aide to the prime minister|
      the prime minister’s lawyer|Elena Duarte’s biographer|Duarte biographer Rui Alves|a representative of Duarte|Duarte adviser Rui Alves|
      the office of the Portuguese prime minister|an adviser to the Portuguese prime minister|Duarte’s deputy|Duarte’s office|
      the Portuguese prime minister’s spokeswoman|the spokesman of Prime Minister Elena Duarte|one of Duarte’s advisers`,
    hrynko: `the press service of Hrynko|a deputy to Hrynko|Hrynko’s adjutant|the minister’s press secretary|an officer close to Hrynko|
      the defence minister’s adviser|an assistant to the Belarusian defence minister|the bodyguard of Anatol Hrynko|
      a lawyer representing Anatol Hrynko|a general who serves under Hrynko|the translator of Anatol Hrynko`,
  },
  'a role cut short': {
    hrynko: `the deputy minister|the Belarusian deputy defence minister|the first deputy minister|the deputy defence minister|
      the Polish defence minister|the minister of health|the Belarusian defence attaché|the Belarusian vice-minister of defence|
      the chairman of the Belarusian defence committee|the Belarusian defence ministry’s secretary|a defence minister|
      the assistant defence minister|the deputy to the Belarusian defence minister|a former deputy defence minister`,
    okafor: `the vice president|the Nigerian vice president|the president of the Nigerian Football Federation|
      the president of Kenya|the Nigerian union leader|the leader of the Nigerian opposition|the club president|the company’s president|
      the president of the university|the head of the Nigerian army|a Nigerian leader|the Nigerian party leader|the president of the chamber|
      the president of the Nigerian senate|a president|the president of the Nigerian Bar Association|the Nigerian senate president`,
    duarte: `the deputy prime minister|the Portuguese deputy prime minister|the Spanish prime minister|the Portuguese union leader|
      the Portuguese minister|the prime minister of Spain|the Portuguese health minister|the Portuguese rebel leader|
      the Portuguese church leader`,
    adams: `the shadow education minister|the education minister of Wales|the Irish minister of state for education|
      the Irish junior education minister|the Scottish education minister|the Irish education committee chairman`,
  },
  'another of that name': {
    lee: `Maria Lee|Mrs Lee|Ms. Lee|Sir William Lee|Bruce Lee|M. Lee|John Lee Thompson|Lee Harper|Captain Maria Lee|
      the singer Maria Lee|Miss Lee|Lady Lee|Lee Wong|a farmer called Lee|Judge Lee|Professor Lee|Captain Lee|Mayor Lee|the baker Lee|Bishop Lee|Maria Lee, a baker,|Johnny Depp Lee|another John Lee|
      a different John Lee|his namesake John Lee|no relation, Tom Lee,|a namesake of John Lee`,
    duarte: `Mr Duarte|Sir Duarte|Jorge Duarte|Mr. Jorge Duarte|Father Duarte|Duarte Nunes|Elena Duarte Pinto|Pedro Duarte, a fisherman,`,
    adams: `Mr. Adams|Gerry Adams|Lord Adams|Brother Adams`,
  },
  'organizations and places': {
    lee: `the Ministry of Trade|the Singaporean trade ministry|the Lee government|the Lee administration|Lee’s party|Lee’s ministry|
      the Singaporean government|Lee’s campaign|Team Lee|the party of John Lee|the ministry under Lee`,
    hrynko: `Minsk|Belarus|the Belarusian Defence Ministry|the Hrynko Commission|Hrynko’s ministry|the ministry headed by Anatol Hrynko`,
    duarte: `the Portuguese government|the Duarte cabinet|Duarte’s party|the Duarte campaign|Lisbon|a company owned by Elena Duarte`,
  },
  newspapers: {
    washington: `The Washington Post|the Washington Times|a Washington Post reporter|the Washington Post’s editor|The Washington Examiner`,
    lincoln: `the Lincoln Star|the Lincoln Journal Star|a Lincoln Star editorial|the Lincoln Echo|the editor of the Lincoln Gazette`,
    lee: `the newspaper|a newspaper that interviewed Lee|the reporter who interviewed John Lee|the Lee Chronicle|a columnist in Lee’s hometown`,
  },
  'letters and books of others': {
    lee: `a letter to Lee|a letter from a farmer to John Lee|a tweet about Lee|a lawsuit against John Lee|the indictment of John Lee|
      a petition to Lee|a sign outside Lee’s office|a biography of John Lee|an open letter to John Lee|the case against Lee|
      a memo sent to John Lee|a complaint about Lee|a film on John Lee|a banner showing John Lee|the verdict against Lee`,
    duarte: `a book on Duarte|an open letter addressed to the prime minister|a placard of Elena Duarte|a documentary about Elena Duarte|
      a letter addressed to Elena Duarte|a report critical of Elena Duarte|an editorial on Elena Duarte|a poem mocking Elena Duarte`,
  },
  'people close to somebody': {
    duarte: `a person close to Duarte|people familiar with Duarte’s thinking|a source close to the prime minister|
      someone who knows Elena Duarte|a friend of Duarte|an official who works with Duarte|those around Duarte|a witness who saw Duarte|
      a minister close to Duarte|a former colleague of Elena Duarte|two people briefed by Duarte|a woman who met Elena Duarte|
      a passer-by who recognised Elena Duarte|a teacher of Elena Duarte|an ally of Elena Duarte|a donor to Elena Duarte|
      the diplomat sitting beside Elena Duarte|a farmer standing next to Duarte|a neighbour of Elena Duarte`,
  },
  groups: {
    lee: `both ministers|the two ministers|Lee and Duarte|the ministers|Lee and his wife|Lee and other ministers|John Lee and a union leader|
      one of the ministers|Lee, Duarte and Moyo|ministers including John Lee|several ministers|colleagues of John Lee|
      neither minister|all the ministers|Maria Tan and John Lee|John Lee and Maria Tan|one of the two ministers|a group led by John Lee`,
  },
};

export const CONTROL_SPEAKERS: Speakers = {
  lee: `Lee|John Lee|Trade Minister John Lee|the Singaporean trade minister|Mr Lee|Minister Lee|Lee, whose wife is a teacher,|
    John Lee, a former mayor,|the trade minister, John Lee,|Lee, a father of two,|Lee, who succeeded Tom Reed,|Mr. John Lee|
    former mayor John Lee|Lee, of the Reform Party,|a visibly tired Lee|Lee, a critic of the prime minister,|
    Lee, the brother of a judge,|the Singaporean trade minister, John Lee,|Trade Minister Lee|Lee, standing next to his wife,|
    Singapore’s trade minister|the minister of trade of Singapore|Singapore’s John Lee|
    Singapore’s Lee|visiting Singaporean Trade Minister John Lee|Lee, 58,|Lee, looking tired,|John Lee, the trade minister,|Lee himself`,
  duarte: `Duarte|Elena Duarte, the Portuguese prime minister,|Mrs Duarte|Portugal’s prime minister|the prime minister of Portugal|
    Prime Minister Elena Duarte, the leader of the Reform Party,|the Portuguese prime minister|Prime Minister Duarte|Ms. Duarte|
    Duarte, accompanied by her spokesman,|Elena Duarte`,
  hrynko: `Minister of Defence of Belarus Lieutenant General Anatol Hrynko|Belarusian Defence Minister Anatol Hrynko|Hrynko|
    the Belarusian defence minister|Lieutenant General Hrynko|the head of the Belarusian defence ministry|General Hrynko`,
  okafor: `the Nigerian president|the Nigerian leader|Nigeria’s president|President Okafor|the president of Nigeria|
    the Nigerian head of state|Okafor, who met the president of Kenya,|President Daniel Okafor`,
  adams: `Claire Adams|Adams, a former teacher,|the Irish education minister|Ms Adams|the Irish minister for education`,
  washington: 'Leeds’s mayor|Karl Washington|Washington, who was elected in 2021,|Mayor Washington',
};

/** Splits "|"-separated entries and takes their line breaks out. */
export const speakersIn = (list: string): string[] =>
  list.split('|').map((speaker) => speaker.replace(/\s+/g, ' ').trim());
