/** Russian nouns that describe a person without a name, and ranks. */
import { descriptionsOf, ranksOf } from './descriptions';

export const russianDescriptions = descriptionsOf(`
diplomat|дипломат,посланник||дипломатка
military|военный,ветеран,офицер,военнослужащий,военачальник,полководец||военнослужащая
politician|политик,политический деятель,государственный деятель||
official|чиновник,официальное лицо,должностное лицо,высокопоставленный чиновник,функционер||чиновница
legislator|парламентарий,законодатель,депутат||депутатка
host||хозяин|хозяйка
guest|гость,высокий гость||гостья,высокая гостья
interlocutor|собеседник||собеседница
interviewee|интервьюируемый||
head-of-organization|глава ведомства,руководитель ведомства,шеф ведомства,глава министерства,руководитель министерства,глава агентства,руководитель агентства,глава организации,руководитель организации,глава альянса,глава блока,глава союза,глава объединения,глава института||
head-of-delegation|глава делегации,руководитель делегации||
head-of-mission|глава миссии,руководитель миссии,глава дипмиссии,глава диппредставительства,глава посольства||
counterpart|коллега,визави||
speaker|оратор,докладчик,выступающий,спикер||докладчица
author|автор||
expert|эксперт,аналитик,обозреватель||
negotiator|переговорщик||
mediator|посредник,медиатор||
predecessor|предшественник||предшественница
successor|преемник||преемница
namesake|однофамилец,тезка||однофамилица`);

export const russianRanks = ranksOf(`
marshal|marshal|маршал
general|general|генерал,генерал армии
general|colonel-general|генерал-полковник
general|lieutenant-general|генерал-лейтенант
general|major-general|генерал-майор
general|brigadier-general|бригадный генерал
colonel|colonel|полковник
colonel|lieutenant-colonel|подполковник
major|major|майор
captain|captain|капитан
lieutenant|lieutenant|лейтенант,старший лейтенант
admiral|admiral|адмирал
admiral|vice-admiral|вице-адмирал
admiral|rear-admiral|контр-адмирал
commodore|commodore|коммодор
sergeant|sergeant|сержант`);
