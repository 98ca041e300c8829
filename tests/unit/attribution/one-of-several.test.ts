import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';

const people = createPeopleIndex([
  {
    id: 'lind',
    name: 'Ada Lind',
    alternateNames: ['Ада Линд', 'Ада Лінд'],
    gender: 'female',
    honorific: null,
    positions: [
      { title: 'Ambassador', organization: '', country: 'SE', from: '2020-01-01', to: null },
    ],
  },
]);

const outcome = (lang: string, text: string) =>
  attribute(text, { lang, people, date: '2025-01-01' }).map(
    ({ decision, speaker }) => `${decision} ${speaker?.id ?? '-'}`
  );

describe('a role after several of its kind', () => {
  it.each([
    [
      'en',
      'Swedish Ambassador Ada Lind came to the port. One of the diplomats spoke of the ice. “It was thick,” the diplomat said.',
    ],
    [
      'ru',
      'Посол Швеции Ада Линд приехала в порт. Один из дипломатов рассказал о льде. «Он был толстым», — сказал дипломат.',
    ],
    [
      'be',
      'Пасол Швецыі Ада Лінд прыехала ў порт. Адзін з дыпламатаў расказаў пра лёд. «Ён быў тоўсты», — сказаў дыпламат.',
    ],
  ])('is not certain (%s)', (lang, text) => {
    expect(outcome(lang, text)).not.toContain('linked lind');
  });

  it.each([
    [
      'en',
      'The diplomats met in the port. Swedish Ambassador Ada Lind spoke of the ice. “It was thick,” the diplomat said.',
    ],
    [
      'ru',
      'Дипломаты встретились в порту. Посол Швеции Ада Линд рассказала о льде. «Он был толстым», — сказала дипломат.',
    ],
    [
      'be',
      'Дыпламаты сустрэліся ў порце. Пасол Швецыі Ада Лінд расказала пра лёд. «Ён быў тоўсты», — сказала дыпламат.',
    ],
  ])('is certain if only one has been named since (%s)', (lang, text) => {
    expect(outcome(lang, text)).toEqual(['linked lind']);
  });
});
