/** The people of the Belarusian sentences, in the cases that the templates ask for. */
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
    'tarasevich',
    'male',
    'Ігар Тарасевіч',
    'Ігара Тарасевіча',
    'Ігара Тарасевіча',
    'Ігарам Тарасевічам',
    'міністр абароны',
  ],
  [
    'palanskaya',
    'female',
    'Вера Палянская',
    'Веры Палянскай',
    'Веру Палянскую',
    'Верай Палянскай',
    'міністр замежных спраў',
  ],
  [
    'branchuk',
    'male',
    'Алег Бранчук',
    'Алега Бранчука',
    'Алега Бранчука',
    'Алегам Бранчуком',
    'міністр энергетыкі',
  ],
  [
    'sarokina',
    'female',
    'Ганна Саротніна',
    'Ганны Саротнінай',
    'Ганну Саротніну',
    'Ганнай Саротнінай',
    'міністр фінансаў',
  ],
  [
    'dubrouski',
    'male',
    'Сцяпан Дуброўскі',
    'Сцяпана Дуброўскага',
    'Сцяпана Дуброўскага',
    'Сцяпанам Дуброўскім',
    'міністр адукацыі',
  ],
  [null, 'male', 'Антон Кругляк', 'Антона Кругляка', 'Антона Кругляка', 'Антонам Кругляком'],
  [null, 'female', 'Зоя Шчыглова', 'Зоі Шчыгловай', 'Зою Шчыглову', 'Зояй Шчыгловай'],
];

export const toSpeaker = ([id, gender, nom, gen, acc, ins]: Forms): Speaker => ({
  id,
  gender,
  nom,
  gen,
  acc,
  ins,
});
