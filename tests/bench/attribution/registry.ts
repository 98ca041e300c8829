/** Generates a registry of any size: made-up officials with five names each, the same at every run. */
import type { Person } from '../../../src/plugins/quotes/attribution';

const STARTS =
  'ba be bo bra chi da dre e fa gli go ha i ka kle la lu ma mi na no o pe ra ro sa'.split(' ');
const MIDDLES = 'la ve ri mo na shi to bu ke dra li su ne vo gri ta'.split(' ');
const ENDS = 'n r s ko va ck ni sh ton vich ski ra les dt ma quez'.split(' ');
const GIVEN =
  'Anna Ben Carla David Elena Felix Grace Henri Ida Jonas Karin Leo Maria Nils Olga Pavel'.split(
    ' '
  );
const TITLES = [
  'Minister of Defence',
  'Minister of Finance',
  'President',
  'Ambassador',
  'Spokesperson',
];
const COUNTRIES = 'BY ZW RU PL GB DE IT FR KE BR'.split(' ');
/** So many officials have a surname that the texts know. */
const KNOWN_SURNAME_EVERY = 10;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function surname(i: number): string {
  const a = STARTS.length;
  const b = a * MIDDLES.length;
  const name = pick(STARTS, i) + pick(MIDDLES, Math.floor(i / a)) + pick(ENDS, Math.floor(i / b));
  return name[0]!.toUpperCase() + name.slice(1);
}

/**
 * Generates officials. `texts` lend their capitalised words as surnames, so that names in them are looked up and found
 * many times over.
 */
export function registry(size: number, texts: readonly string[]): Person[] {
  const known = [...new Set(texts.join(' ').match(/\b[A-Z][a-z]{4,}\b/g) ?? [])].slice(0, 2_000);
  return Array.from({ length: size }, (_, i): Person => {
    const lastName =
      known.length > 0 && i % KNOWN_SURNAME_EVERY === 0
        ? pick(known, Math.floor(i / KNOWN_SURNAME_EVERY))
        : surname(i);
    const givenName = pick(GIVEN, Math.floor(i / 7));
    const middle = surname(i * 31 + 7);
    return {
      id: `p${i}`,
      name: `${givenName} ${middle} ${lastName}`,
      alternateNames: [
        `${givenName} ${lastName}`,
        `${givenName[0]}. ${lastName}`,
        `${lastName} ${givenName} ${middle}`,
        `${givenName} ${middle}-${lastName}`,
      ],
      gender: i % 2 === 0 ? 'female' : 'male',
      positions: [
        {
          title: pick(TITLES, i),
          country: pick(COUNTRIES, Math.floor(i / 5)),
          from: '2010',
          to: null,
        },
      ],
    };
  });
}
