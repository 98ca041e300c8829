/** Reads the tables of countries and organizations of a language. */
import type { Gender } from '../types';
import type { CountryNames, National, OrganizationNames } from './people-words';

const list = (cell: string | undefined): string[] => (cell ? cell.split(',').filter(Boolean) : []);
const rows = (tables: readonly string[]): string[] =>
  tables.flatMap((table) => table.trim().split('\n')).map((row) => row.trim());

/** Reads countries: `code|names|adjectives|capitals|people`. */
export function countriesOf(...tables: readonly string[]): CountryNames[] {
  return rows(tables).map((row) => {
    const [code = '', names, demonyms, capitals, people] = row.split('|');
    return {
      code,
      names: list(names),
      demonyms: list(demonyms),
      capitals: list(capitals),
      nationals: list(people).flatMap(nationalsOf),
    };
  });
}

/** Reads organizations: `id|names`. */
export function organizationsOf(table: string): OrganizationNames[] {
  return rows([table]).map((row) => {
    const [id = '', names] = row.split('|');
    return { id, names: list(names) };
  });
}

const CYRILLIC = /[а-яёіў]$/;
/** The words for a woman, by the ending of the one for a man. */
const FEMININE: readonly [RegExp, string][] = [
  [/(?<=[аеёиіоуыэюя])[еа]ц$/, 'йка'],
  [/дзец$/, 'дка'],
  [/[еа]ц$/, 'ка'],
  [/нин$/, 'нка'],
  [/нін$/, 'нка'],
  [/$/, 'ка'],
];

/** Reads a word for people of a country; `man/woman` where the one does not follow from the other. */
function nationalsOf(entry: string): National[] {
  const [man = '', woman] = entry.split('/');
  if (!CYRILLIC.test(man)) return [{ noun: man, gender: genderOf(man) }];
  const rule = FEMININE.find(([ending]) => ending.test(man)) as (typeof FEMININE)[number];
  return [
    { noun: man, gender: 'male' },
    { noun: woman ?? man.replace(rule[0], rule[1]), gender: 'female' },
  ];
}

const genderOf = (noun: string): Gender | null =>
  /(?:woman|ina)$/.test(noun) ? 'female' : /man$/.test(noun) ? 'male' : null;
