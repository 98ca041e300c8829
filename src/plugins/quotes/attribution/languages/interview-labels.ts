/** Lists the labels of the turns of an interview, by language. */
import { entries } from './build';
import type { InterviewLabels } from './language';

const labels = (questions: string, answers: string): InterviewLabels => ({
  questionLabels: new Set(entries(questions)),
  answerLabels: new Set(entries(answers)),
});

export const englishLabels = labels(
  `q|question|questioner|interviewer|reporter|journalist|correspondent|our correspondent|host|moderator|anchor|presenter|editor|
  the editors|audience|audience member|from the audience|from the floor|reader|listener|student|press`,
  'a|answer|reply|response'
);

export const russianLabels = labels(
  `в|вопрос|вопросы|корреспондент|корр|кор|наш корреспондент|журналист|журналистка|интервьюер|ведущий|ведущая|модератор|
  редакция|обозреватель|редактор|вопрос из зала|из зала|зал|реплика|реплика из зала|читатель|слушатель|студент|пресса`,
  'о|ответ'
);

export const belarusianLabels = labels(
  `п|пытанне|пытанні|карэспандэнт|карэсп|кар|наш карэспандэнт|журналіст|журналістка|інтэрв'юер|інтэрв’юер|вядучы|вядучая|
  мадэратар|рэдакцыя|аглядальнік|рэдактар|пытанне з залы|з залы|зала|рэпліка|рэпліка з залы|чытач|слухач|студэнт|прэса`,
  'а|адказ'
);

export const noLabels = labels('', '');
