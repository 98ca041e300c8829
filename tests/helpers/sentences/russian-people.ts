/** The people of the Russian sentences, in the cases that the templates ask for. */
import type { Speaker } from './types';

type Forms = readonly [
  id: string | null,
  gender: 'male' | 'female',
  nom: string,
  gen: string,
  acc: string,
  ins: string,
  office?: string,
];

export const PEOPLE: readonly Forms[] = [
  [
    'tarasov',
    'male',
    'Игорь Тарасевич',
    'Игоря Тарасевича',
    'Игоря Тарасевича',
    'Игорем Тарасевичем',
    'министр обороны',
  ],
  [
    'polyanskaya',
    'female',
    'Вера Полянская',
    'Веры Полянской',
    'Веру Полянскую',
    'Верой Полянской',
    'министр иностранных дел',
  ],
  [
    'branko',
    'male',
    'Олег Бранчук',
    'Олега Бранчука',
    'Олега Бранчука',
    'Олегом Бранчуком',
    'министр энергетики',
  ],
  [
    'tasaeva',
    'female',
    'Ильмира Тасаева',
    'Ильмиры Тасаевой',
    'Ильмиру Тасаеву',
    'Ильмирой Тасаевой',
    'министр финансов',
  ],
  [
    'volkov',
    'male',
    'Степан Вольхов',
    'Степана Вольхова',
    'Степана Вольхова',
    'Степаном Вольховым',
    'министр здравоохранения',
  ],
  [
    'moroz',
    'female',
    'Дарья Морозюк',
    'Дарьи Морозюк',
    'Дарью Морозюк',
    'Дарьей Морозюк',
    'министр образования',
  ],
  [
    null,
    'male',
    'Антон Кругляков',
    'Антона Круглякова',
    'Антона Круглякова',
    'Антоном Кругляковым',
  ],
  [null, 'female', 'Зоя Щеглова', 'Зои Щегловой', 'Зою Щеглову', 'Зоей Щегловой'],
  [null, 'male', 'Руслан Бойчук', 'Руслана Бойчука', 'Руслана Бойчука', 'Русланом Бойчуком'],
];

export const toSpeaker = ([id, gender, nom, gen, acc, ins]: Forms): Speaker => ({
  id,
  gender,
  nom,
  gen,
  acc,
  ins,
});
