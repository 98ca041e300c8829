/** English nouns that describe a person without a name, and ranks. */
import { descriptionsOf, ranksOf } from './descriptions';

export const englishDescriptions = descriptionsOf(`
diplomat|diplomat,career diplomat,senior diplomat,envoy,emissary||
military|officer,soldier,military officer,military leader,army officer,veteran,commander|serviceman|servicewoman
politician|politician,statesperson|statesman|stateswoman
official|official,senior official,top official,dignitary,functionary,civil servant,bureaucrat||
legislator|lawmaker,legislator,parliamentarian,mp,mep||
host|host||hostess
guest|guest,visitor,visiting official||
interlocutor|interlocutor||
interviewee|interviewee,respondent||
head-of-organization|head of the ministry,ministry head,ministry chief,head of the department,head of the agency,agency head,agency chief,head of the organization,head of the organisation,head of the bloc,head of the alliance,alliance chief,bloc chief,head of the union,head of the body,head of the institution||
head-of-delegation|head of the delegation,delegation head,head of delegation,leader of the delegation,delegation leader,chief delegate||
head-of-mission|head of the mission,head of mission,chief of mission,mission head||
counterpart|counterpart,colleague,opposite number,vis-à-vis,homologue||
speaker|orator,presenter||
author|author||
expert|expert,analyst,observer||
negotiator|negotiator,chief negotiator||
mediator|mediator,go-between||
predecessor|predecessor||
successor|successor||
namesake|namesake||`);

export const englishRanks = ranksOf(`
marshal|marshal|marshal,field marshal,air marshal
general|general|general,gen.,gen
general|general|army general,general of the army,four-star general
general|colonel-general|colonel general,col. gen.
general|lieutenant-general|lieutenant general,lt. gen.,lt. general,lt gen,lieutenant-general
general|major-general|major general,maj. gen.,maj gen,major-general
general|brigadier-general|brigadier general,brig. gen.,brigadier,brig.
colonel|colonel|colonel,col.,col
colonel|lieutenant-colonel|lieutenant colonel,lt. col.,lt col,lieutenant-colonel
major|major|major,maj.,maj
captain|captain|captain,capt.,capt
lieutenant|lieutenant|lieutenant,lt.,lt,first lieutenant,second lieutenant
admiral|admiral|admiral,adm.,adm
admiral|vice-admiral|vice admiral,vice adm.,vice-admiral
admiral|rear-admiral|rear admiral,rear adm.,rear-admiral
commodore|commodore|commodore,cmdre
sergeant|sergeant|sergeant,sgt.,sgt,staff sergeant`);
