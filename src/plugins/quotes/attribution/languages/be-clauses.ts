/** Describes Belarusian clauses that are reported without marks. */
import { phrasesByFirstWord, wordSet } from './build';
import type { ClauseGrammar } from './clause-grammar';
import { plainLetters } from './slavic';

const NONE = wordSet();
/** Lists predicates that no ending tells. */
const PREDICATES = wordSet(
  `ёсць няма быў была было былі будзе будуць трэба можна нельга павінен павінна павінны гатовы гатова патрэбны патрэбна
  патрэбен неабходна магчыма немагчыма вядома невядома важна рады рада здольны здольна абавязаны пара шкада згодны згодна
  супраць гэта з'яўляецца з’яўляецца ішоў ішла ішлі выйшаў выйшла пайшоў прыйшоў прыйшла сышоў вёў вяла можа могуць мог
  магла маглі хоча хочуць мае маюць дае дасць варта вырас узнік знік мусіць мусяць едзе ідзе прыме зойме стане стануць
  возьме пачне прыйдзе пройдзе адбудзецца чакае вядзе піша кажа плануе працуе лічыць`
);
/** Lists nouns that end as a finite form does. */
const NOUNS = wordSet(
  `школа сіла магіла пачатку цэлі мэты часць радасць вобласць магчымасць бяспекі дзейнасць колькасць частка памяць моладзь
  дзесяць пяць шэсць дваццаць трыццаць пяцьдзясят смерць чвэрць ноч сувязь госць госці далі мала каля дзе яшчэ ўжо`
);
/** Matches the past, the present and short participles; the infinitive is written as the third person of many verbs is. */
const FINITE = [
  /.{2}(?:[іыуяо]ў|[ая]ваў|[аяуіыео](?:ла|ло|лі)|[шсзгр]л[аоі]|ўся|лася|лося|ліся)$/,
  /.{2}(?:[уюаяіы]ць|цца|[уюяві]е|[аоыі]вае|[ыі]нае|[гмпз]ае)$/,
  /.{3}(?:[ая]н|ен|нут|[ыі]т)[аы]$/,
];
/** Matches abstract nouns, plurals in the genitive and adjectives that end as those forms do. */
const NO_VERB =
  /(?:наццаць|дзесяць|сць|насць|тан[аы]|краін[аы]|дэн[аы]|доўгае|члены|планы|цаны|экраны|ветэраны|аіў|ыяў|[кчц]ыў|раў)$/;

export const belarusianClauses: ClauseGrammar = {
  openers: wordSet('што быццам нібы нібыта'),
  opensBare: false,
  commasCloseClauses: true,
  tagOpeners: wordSet('як'),
  negations: wordSet('не ні'),
  objects: NONE,
  linkers: wordSet('так таму навошта бо'),
  contrasts: NONE,
  sayingVerbs: NONE,
  withholding: NONE,
  interjections: NONE,
  conditionals: NONE,
  takesInfinitive: NONE,
  timeWords: NONE,
  openTense: NONE,
  backReferences: phrasesByFirstWord(
    `пра гэта|аб гэтым|пра гэтае рашэнне|гэту інфармацыю|гэтую інфармацыю|такую інфармацыю|адпаведную інфармацыю|такія
    звесткі|гэтыя звесткі|такія даныя|такія дадзеныя|з такой заявай|такую заяву|такое меркаванне|гэта`
  ),
  isFinite: (form) => {
    const word = plainLetters(form);
    return (
      PREDICATES.has(word) ||
      (!NOUNS.has(word) && !NO_VERB.test(word) && FINITE.some((ending) => ending.test(word)))
    );
  },
  isFiniteAfterSubject: () => false,
};
