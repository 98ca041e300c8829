/** Titles in three languages as one concept: who can be called by what. */
import { languageOf } from '../../../src/plugins/quotes/attribution/languages';
import { affiliationOf } from '../../../src/plugins/quotes/attribution/registry/affiliations';
import { countriesNamed } from '../../../src/plugins/quotes/attribution/registry/countries-named';
import { answersTo } from '../../../src/plugins/quotes/attribution/registry/offices';
import type { Office } from '../../../src/plugins/quotes/attribution/registry/offices';
import { readOffices } from '../../../src/plugins/quotes/attribution/registry/read-offices';
import { readTitle } from '../../../src/plugins/quotes/attribution/registry/read-title';
import type { Position } from '../../../src/plugins/quotes/attribution/types';

const wordsOf = (text: string) => text.toLowerCase().split(' ');

function roleOf(text: string, lang: string): Office {
  const language = languageOf(lang);
  const title = readTitle(wordsOf(text), language);
  return { ...title, ...affiliationOf(wordsOf(text), title.heads, language) };
}

const isCalled = (position: Position, role: string, lang: string): boolean =>
  readOffices(position, languageOf(lang)).some((office) => answersTo(office, roleOf(role, lang)));

const position = (title: string, country: string | null, organization: string | null = null) => ({
  title,
  country,
  organization,
});

const FOREIGN = position('Minister of Foreign Affairs', 'BY', 'Ministry of Foreign Affairs');
const DEFENCE = position('Deputy Prime Minister, Minister of National Defence', 'PL');
const NATO = position('Secretary General', null, 'NATO');
const CSTO = position('Secretary General', null, 'Collective Security Treaty Organization');
const UN = position('Secretary-General', null, 'United Nations');
const EU = position(
  'High Representative for Foreign Affairs and Security Policy',
  null,
  'European Union'
);
const ENVOY = position('Ambassador to Belarus', 'KZ', 'Embassy of Kazakhstan in Belarus');
const UK_DEFENCE = position('Secretary of State for Defence', 'GB', 'Ministry of Defence');
const US_STATE = position('Secretary of State', 'US', 'Department of State');
const SECURITY = position('State Secretary of the Security Council', 'BY', 'Security Council');

describe('a holder of a recorded office is called', () => {
  test.each<[string, string, Position]>([
    ['en', 'the Belarusian foreign minister', FOREIGN],
    ['en', 'the top diplomat', FOREIGN],
    ['en', 'Belarus FM', FOREIGN],
    ['ru', 'главы белорусского МИД', FOREIGN],
    ['ru', 'министр иностранных дел Беларуси', FOREIGN],
    ['ru', 'глава внешнеполитического ведомства', FOREIGN],
    ['ru', 'главой МИД', FOREIGN],
    ['ru', 'руководитель министерства иностранных дел', FOREIGN],
    ['be', 'кіраўнік МЗС', FOREIGN],
    ['be', 'кіраўніка дыпламатычнага ведамства', FOREIGN],
    ['be', 'міністр замежных спраў Беларусі', FOREIGN],
    ['en', 'the Polish defence minister', DEFENCE],
    ['ru', 'министр обороны Польши', DEFENCE],
    ['ru', 'глава Минобороны', DEFENCE],
    ['be', 'кіраўнік абароннага ведамства', DEFENCE],
    ['en', 'NATO secretary general', NATO],
    ['en', 'the NATO chief', NATO],
    ['ru', 'генсек НАТО', NATO],
    ['ru', 'генеральный секретарь Североатлантического альянса', NATO],
    ['be', 'генсакратар НАТА', NATO],
    ['be', 'Генсакратар АДКБ', CSTO],
    ['ru', 'генсека ОДКБ', CSTO],
    ['en', 'the U.N. chief', UN],
    ['be', 'генеральны сакратар ААН', UN],
    ['en', 'the EU foreign policy chief', EU],
    ['en', 'the EU high representative', EU],
    ['ru', 'верховный представитель ЕС', EU],
    ['be', 'высокі прадстаўнік Еўрасаюза', EU],
    ['en', 'the Kazakh ambassador to Belarus', ENVOY],
    ['en', 'the ambassador to Belarus', ENVOY],
    ['ru', 'посол Казахстана в Беларуси', ENVOY],
    ['ru', 'казахстанского посла в Минске', ENVOY],
    ['be', 'пасол Казахстана ў Беларусі', ENVOY],
    ['en', 'the British defence secretary', UK_DEFENCE],
    ['ru', 'министр обороны Великобритании', UK_DEFENCE],
    ['en', 'the U.S. secretary of state', US_STATE],
    ['ru', 'госсекретарь США', US_STATE],
    ['be', 'дзяржсакратар ЗША', US_STATE],
    ['ru', 'государственный секретарь Совета безопасности Беларуси', SECURITY],
  ])('%s: %s', (lang, role, held) => {
    expect(isCalled(held, role, lang)).toBe(true);
  });
});

describe('a holder of a recorded office is not called', () => {
  test.each<[string, string, Position]>([
    ['en', 'the NATO chief', CSTO],
    ['ru', 'генсек ОДКБ', NATO],
    ['be', 'генсакратар ААН', NATO],
    ['en', 'the Belarusian ambassador to Kazakhstan', ENVOY],
    ['ru', 'посол Казахстана в России', ENVOY],
    ['ru', 'посол Беларуси в Казахстане', ENVOY],
    ['en', 'the British foreign secretary', UK_DEFENCE],
    ['en', 'the deputy foreign minister', FOREIGN],
    ['ru', 'замминистра иностранных дел', FOREIGN],
    ['en', 'the adviser to the foreign minister', FOREIGN],
    ['ru', 'пресс-секретарь министра иностранных дел', FOREIGN],
    ['be', "прэс-сакратар прэм'ер-міністра", position('Prime Minister', 'BY')],
    ['en', 'the spokesman for the president', position('President', 'BY')],
    [
      'en',
      'the EU minister',
      position('Minister of Foreign Affairs, European Union and Cooperation', 'ES'),
    ],
  ])('%s: %s', (lang, role, held) => {
    expect(isCalled(held, role, lang)).toBe(false);
  });
});

describe('an ambassador’s title', () => {
  test.each([
    ['en', 'Ambassador Extraordinary and Plenipotentiary of Kazakhstan to Belarus', 'KZ', 'BY'],
    ['ru', 'Чрезвычайный и Полномочный Посол Казахстана в Беларуси', 'KZ', 'BY'],
    ['be', 'Надзвычайны і Паўнамоцны Пасол Казахстана ў Беларусі', 'KZ', 'BY'],
  ])('%s: %s', (lang, title, country, accredited) => {
    const role = roleOf(title, lang);
    expect(role).toMatchObject({ heads: ['ambassador'], domains: [], country, accredited });
  });
});

describe('a country is named in', () => {
  test.each<[string, string, string[]]>([
    ['ru', 'визит в Зимбабве, поездка во Вьетнам и переговоры с Венгрией', ['ZW', 'VN', 'HU']],
    ['ru', 'румынского коллеги, в Сербии, из Китая', ['RO', 'RS', 'CN']],
    ['ru', 'Саудовской Аравией, в Южной Корее, Соединенных Штатов', ['SA', 'KR', 'US']],
    ['ru', 'того, что малый бизнес и киты', []],
    ['be', 'у Празе, у Рызе, у Канадзе', ['CZ', 'LV', 'CA']],
    ['be', 'беларускага, ўкраінскай, Егіпта, Беларуссю', ['BY', 'UA', 'EG']],
    ['be', 'Злучаных Штатаў Амерыкі, В’етнама, Нідэрландаў', ['US', 'VN', 'NL']],
    ['en', 'the DPRK, the UAE and New Delhi', ['KP', 'AE', 'IN']],
  ])('%s: %s', (lang, text, codes) => {
    expect([...(countriesNamed(text, lang) ?? [])].sort()).toEqual([...codes].sort());
  });
});
