/**
 * Splits names into the words that tell people apart: particles ("von", "al-", “бин”) are written in many ways or left
 * out, and letters after a name ("KC") are no part of it.
 */
import type { Gender } from '../types';

/** Particles that are never a first name. */
const SURNAME_PARTICLES = new Set(
  `von van der den ter ten zu zum zur vom de du des da dos das del della dell di do bin ibn bint binti af av e y
  фон дэр дер дэн ден тер тэр де дю да ди ды дос дас дель дэль делла бин бен бін бэн ибн ібн бинт бінт`.split(
    /\s+/
  )
);
/** Articles, which Arabic, French and Spanish names have, but which may also be first names ("Al", "Le"). */
const ARTICLES = new Set(
  'al el ad ar as ash at az an ul le la les las los ван аль эль ад ар ас аш ат аз ан ле ла лэ'.split(
    ' '
  )
);
/** An article or preposition that is joined to the name: "al-Harbi", "d’Estrées", “эль-Махдави”. */
const JOINED =
  /^(?:al|el|ad|ar|as|ash|at|az|an|ul|аль|эль|ад|ар|ас|аш|ат|аз|ан|бин|бен|ибн|ібн|bin|ibn|van|von)[-‐‑](?=\p{L}{2})/iu;
/** Letters for honours, degrees and seats that follow a name in English. */
const POST_NOMINALS = new Set(
  `TD KC QC SC MP MEP MSP MS MLA MLC MHA MPP MNA MSC AM JP PC CBE OBE MBE KBE DBE GBE CB KCB DCB GCB CMG KCMG DCMG GCMG CVO
  KCVO DCVO GCVO LVO MVO KG KT LG LT DSO DSC DFC MC GC VC AC AO OAM ONZ CNZM CC CM OC PhD DPhil MD MBA LLB LLM BA BSc FRS FBA
  FRCP FRCS RN USN USMC USAF USA Ret SJ OP OFM OSB Esq TDs`.split(/\s+/)
);
const GENERATION = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const DOTS = /\./g;
const INITIALS = /^(?:\p{L}\.-?)+\p{L}?\.?$/u;
const BETWEEN_INITIALS = /[.-]/;
const HYPHEN = /[-‐‑]/;
const INVISIBLE = '\u00ad';

const longest = (words: ReadonlySet<string>) => Math.max(...[...words].map(({ length }) => length));
const MAX_GENERATION = longest(GENERATION);
const MAX_POST_NOMINAL = longest(POST_NOMINALS);

/** Returns whether a word has no more letters than a limit, as most have; dots do not count. */
const isShort = (word: string, limit: number) => word.length <= limit || word.includes('.');

/** Returns whether a word of a name is a particle before a surname, and surely no first name. */
export const isSurnameParticle = (word: string): boolean => SURNAME_PARTICLES.has(word);

/** Returns whether a word of a name (lower case) may be left out or written in another way. */
export const isParticle = (word: string): boolean =>
  SURNAME_PARTICLES.has(word) || ARTICLES.has(word);

export const isGeneration = (word: string): boolean =>
  isShort(word, MAX_GENERATION) && GENERATION.has(word.toLowerCase().replace(DOTS, ''));

/** Returns whether letters after a name are no part of it: "KC", "TD", "Ph.D.". */
export const isPostNominal = (word: string): boolean =>
  isShort(word, MAX_POST_NOMINAL) &&
  (POST_NOMINALS.has(word) || POST_NOMINALS.has(word.replace(DOTS, '')));

/**
 * Returns the words of a name that tell people apart, as they are written: initials each for itself, without particles
 * within the name, joined articles, generations and letters after it.
 */
export function tellingWords(words: readonly string[]): string[] {
  const kept: string[] = [];
  // "S.C." is no name, but a place or a body.
  if (words.every((word) => word.includes('.') && INITIALS.test(word))) return [...words];
  for (let i = 0; i < words.length; i++) {
    const written = words[i] as string;
    const word = written.includes(INVISIBLE) ? written.replaceAll(INVISIBLE, '') : written;
    if (kept.length > 0 && (isGeneration(word) || isPostNominal(word))) continue;
    const within = kept.length > 0 && i < words.length - 1;
    if (within && isParticle(word.toLowerCase())) continue;
    if (word.includes('.') && INITIALS.test(word))
      kept.push(...word.split(BETWEEN_INITIALS).filter(Boolean));
    else kept.push(HYPHEN.test(word) ? word.replace(JOINED, '') : word);
  }
  return kept;
}

/** Fathers whose names end in -а, and the stems of some that lose a vowel. */
const SHORT_FATHERS = 'иль|кузьм|никит|фом|лук|савв|фок|хом|лаўр|іл|мікіц|фам|сав|мік';
/** Patronymics in any case: “Иванович”, “Ивановны”, “Іванаўна”, "Ivanovich". */
const OF_MEN = new RegExp(
  `^(?:.{2,}(?:[оеё]вич|[аеёо]віч)|(?:${SHORT_FATHERS})[иіь]+ч)(?:а|у|е|ем|ом|ам)?$|.{3}(?:[oe]vich|[ae]vi[cč]h?)$`,
  'u'
);
const OF_WOMEN =
  /.{2}(?:[оеё]вн|[аеё]ўн|[иі]ничн|[иі]чн)(?:а|ы|е|у|ой|ою|ай|аю)$|.{3}(?:[oe]vna|[ae][uŭ]na|ichna)$/u;

/** Returns the gender of a patronymic (lower case, in any case); null for other words. Surnames of men can be alike. */
export function genderOfPatronymic(word: string): Gender | null {
  if (OF_WOMEN.test(word)) return 'female';
  return OF_MEN.test(word) ? 'male' : null;
}
