/** Belarusian nouns that describe a person without a name, and ranks. */
import { descriptionsOf, ranksOf } from './descriptions';

export const belarusianDescriptions = descriptionsOf(`
diplomat|дыпламат,пасланнік||дыпламатка
military|ваенны,ветэран,вайсковец,афіцэр,ваеннаслужачы,военачальнік||вайскоўка
politician|палітык,палітычны дзеяч,дзяржаўны дзеяч||палітыкіня
official|чыноўнік,афіцыйная асоба,службовая асоба||чыноўніца
legislator|парламентарый,заканадавец,дэпутат||дэпутатка
host||гаспадар|гаспадыня
guest|госць,высокі госць||госця,высокая госця
interlocutor|суразмоўца,субяседнік||суразмоўніца,субяседніца
interviewee|інтэрв'юяваны||
head-of-organization|кіраўнік ведамства,глава ведамства,шэф ведамства,кіраўнік міністэрства,кіраўнік агенцтва,кіраўнік арганізацыі,глава арганізацыі,кіраўнік альянса,кіраўнік блока,кіраўнік саюза,кіраўнік аб'яднання||
head-of-delegation|кіраўнік дэлегацыі,глава дэлегацыі||
head-of-mission|кіраўнік місіі,глава місіі,кіраўнік дыпмісіі,кіраўнік пасольства||
counterpart|калега,візаві||
speaker|прамоўца,аратар,дакладчык,спікер||дакладчыца
author|аўтар||аўтарка
expert|эксперт,аналітык,аглядальнік||экспертка,аналітыкіня
negotiator|перамоўшчык||перамоўшчыца
mediator|пасярэднік,медыятар||пасярэдніца
predecessor|папярэднік||папярэдніца
successor|пераемнік,наступнік||пераемніца,наступніца
namesake|аднафамілец,цёзка||аднафаміліца`);

export const belarusianRanks = ranksOf(`
marshal|marshal|маршал
general|general|генерал,генерал арміі
general|colonel-general|генерал-палкоўнік
general|lieutenant-general|генерал-лейтэнант
general|major-general|генерал-маёр
general|brigadier-general|брыгадны генерал
colonel|colonel|палкоўнік
colonel|lieutenant-colonel|падпалкоўнік
major|major|маёр
captain|captain|капітан
lieutenant|lieutenant|лейтэнант,старшы лейтэнант
admiral|admiral|адмірал
admiral|vice-admiral|віцэ-адмірал
admiral|rear-admiral|контр-адмірал
commodore|commodore|камодар
sergeant|sergeant|сяржант`);
