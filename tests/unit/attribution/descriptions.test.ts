/** Noun phrases that describe a person without a name, and ranks. */
import { languageOf } from '../../../src/plugins/quotes/attribution/languages';
import type { Description } from '../../../src/plugins/quotes/attribution/registry/descriptions';
import {
  isOfRank,
  rankOf,
  readDescription,
} from '../../../src/plugins/quotes/attribution/registry/descriptions';

describe('a description says of a person', () => {
  test.each<[string, string, Partial<Description>]>([
    ['en', 'the senior diplomat', { kinds: ['diplomat'], gender: null }],
    ['en', 'the kenyan', { kinds: ['national'], country: 'KE' }],
    ['en', 'the frenchwoman', { kinds: ['national'], country: 'FR', gender: 'female' }],
    ['en', 'the kenyan diplomat', { kinds: ['diplomat'], country: 'KE' }],
    ['en', 'the norwegian general', { kinds: ['military'], country: 'NO' }],
    ['en', 'the kenyan plan', { kinds: [], country: 'KE' }],
    ['en', 'his host', { kinds: ['host'] }],
    ['en', 'the defence official', { kinds: ['official'], domains: ['defence'] }],
    ['en', 'the eu official', { kinds: ['official'], organization: 'eu' }],
    ['en', 'the head of the agency', { kinds: ['head-of-organization'] }],
    ['ru', 'белорусский дипломат', { kinds: ['diplomat'], country: 'BY' }],
    ['ru', 'дипломатом', { kinds: ['diplomat'] }],
    ['ru', 'высокий гость', { kinds: ['guest'], gender: null }],
    ['ru', 'гостья', { kinds: ['guest'], gender: 'female' }],
    ['ru', 'глава ведомства', { kinds: ['head-of-organization'] }],
    ['ru', 'главы ведомства', { kinds: ['head-of-organization'] }],
    ['ru', 'кенийца', { kinds: ['national'], country: 'KE', gender: 'male' }],
    ['ru', 'румынка', { kinds: ['national'], country: 'RO', gender: 'female' }],
    ['ru', 'военного', { kinds: ['military'] }],
    ['ru', 'собеседник агентства', { kinds: ['interlocutor'] }],
    ['be', 'дыпламат', { kinds: ['diplomat'] }],
    ['be', 'высокая госця', { kinds: ['guest'], gender: 'female' }],
    ['be', 'гаспадар', { kinds: ['host'], gender: 'male' }],
    ['be', 'польскі калега', { kinds: ['counterpart'], country: 'PL' }],
    ['be', 'кіраўніка ведамства', { kinds: ['head-of-organization'] }],
    ['be', 'французаў пасол', { kinds: [] }],
    ['be', 'францужанка', { kinds: ['national'], country: 'FR', gender: 'female' }],
    ['be', 'палкоўнік', { kinds: ['military'] }],
  ])('%s: %s', (lang, phrase, expected) => {
    expect(readDescription(phrase.split(' '), languageOf(lang))).toMatchObject(expected);
  });
});

describe('a recorded rank is called', () => {
  test.each<[string, string, string, string, boolean]>([
    ['Lieutenant General', 'en', 'general', 'en', true],
    ['Lieutenant General', 'en', 'генерала', 'ru', true],
    ['Lieutenant General', 'en', 'генерал-лейтэнант', 'be', true],
    ['генерал-лейтенант', 'ru', 'lt. gen.', 'en', true],
    ['Gen.', 'en', 'генерал', 'be', true],
    ['Colonel', 'en', 'палкоўнік', 'be', true],
    ['Lieutenant Colonel', 'en', 'полковник', 'ru', true],
    ['Vice Admiral', 'en', 'admiral', 'en', true],
    ['Major General', 'en', 'lieutenant general', 'en', false],
    ['Major General', 'en', 'colonel', 'en', false],
    ['General', 'en', 'генерал-майор', 'ru', false],
  ])('%s (%s): %s (%s) %s', (held, of, said, lang, expected) => {
    const own = rankOf(held, languageOf(of));
    const { rank } = readDescription(said.split(' '), languageOf(lang));
    expect(own && rank && isOfRank(own, rank)).toBe(expected);
  });

  test('no rank in another form of address', () => {
    expect(rankOf('Dr', languageOf('en'))).toBeNull();
  });
});
