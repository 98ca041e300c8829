import { createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { buildPerson, marked } from './support';

const people = createPeopleIndex([
  buildPerson('brandt', 'Ulrike von Brandt', 'female', ['Minister of Finance', 'DE', '2022']),
  buildPerson('gomez', 'Pedro Gómez Ruiz', 'male', ['Minister of Health', 'ES', '2022']),
  buildPerson('rawi', 'Salim bin Hamad Al Rawi', 'male', ['Minister of Energy', 'OM', '2022']),
  buildPerson('lida', 'Lidia Sorin', 'female', ['Minister of Culture', 'BY', '2022']),
  buildPerson('egor', 'Egor Sorin', 'male', ['Minister of Defence', 'BY', '2022']),
  buildPerson('marat', 'Марат Есенов', 'male', ['президент', 'KZ', '2022']),
  buildPerson('salter', 'Ewan Salter', 'male'),
]);

describe('names that an article gives again', () => {
  test.each<[string, string, string, string | null, string?]>([
    [
      'a surname with a particle',
      'Ulrike von Brandt came. Von Brandt said: “We will pay it.”',
      'linked',
      'brandt',
    ],
    [
      'two surnames',
      'Pedro Gómez Ruiz spoke. “We will open it,” Gómez Ruiz said.',
      'linked',
      'gomez',
    ],
    [
      'the first of two surnames',
      'Pedro Gómez Ruiz spoke. “We will open it,” Gómez said.',
      'linked',
      'gomez',
    ],
    [
      'an Arabic article',
      'Salim bin Hamad Al Rawi came. “We will open it,” al-Rawi said.',
      'linked',
      'rawi',
    ],
    [
      'the last one introduced',
      'Egor Sorin left early.\nLidia Sorin stayed. “We will open it,” Sorin said.',
      'linked',
      'lida',
    ],
    [
      'the one introduced so far',
      'Lidia Sorin came. “We will open it,” Sorin said.\nEgor Sorin, who is no relative, left early.',
      'linked',
      'lida',
    ],
    [
      'neither introduced so far',
      'Here is Sorin. “We will open it,” Sorin said.\nLidia Sorin stayed. Egor Sorin left early.',
      'suggested',
      'lida',
    ],
    [
      'the one introduced so far, in Russian',
      'Приехал Егор Сорин. «Мы откроем мост», — отметил Сорин.\nПозже Пётр Сорин уехал.',
      'linked',
      'egor',
      'ru',
    ],
    [
      'both in one paragraph',
      'Egor Sorin met Lidia Sorin. “We will open it,” Sorin said.',
      'suggested',
      'lida',
    ],
    [
      'his, of a man',
      'Egor Sorin met Lidia Sorin. Sorin told his guests: “We will open it.”',
      'suggested',
      'egor',
    ],
    [
      'an organization before the name',
      '“We will open it,” said chief executive of the Harbour Council Ewan Salter.',
      'linked',
      'salter',
    ],
    [
      'a patronymic',
      'Марат Есенов прилетел утром. «Мы откроем мост», — сказал Марат Ерланович.',
      'linked',
      'marat',
      'ru',
    ],
    [
      'another generation',
      '“We will open it,” said Ewan Salter III, a banker.',
      'suggested',
      'salter',
    ],
    [
      'another first name',
      'Olga Salter has a shop. “We will open it,” Salter said.',
      'unlisted',
      null,
    ],
  ])('resolves %s', (_, text, decision, id, lang = 'en') => {
    const quote = marked(text, { people, lang })[0];
    expect([quote?.decision, quote?.speaker?.id ?? null]).toEqual([decision, id]);
  });
});
