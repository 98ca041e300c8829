/** Reads recorded positions as offices. */
import type { Language } from '../languages/language';
import type { Position } from '../types';
import { affiliationOf, isSent } from './affiliations';
import type { Office } from './offices';
import { organizationOf } from './organizations';
import { readTitle, readTitles } from './read-title';
import type { Title } from './read-title';

/** Separates the words and the marks of a recorded title: "Deputy Prime Minister, Minister of Defence". */
const TITLE_PART = /[\p{L}\p{M}\p{N}]+(?:[.’'-][\p{L}\p{M}\p{N}]+)*\.?|[,;/–—]/gu;
const FINAL_STOP = /(?<!\p{L}\.\p{L})\.$/u;
const titleWords = (title: string): string[] =>
  (title.toLowerCase().match(TITLE_PART) ?? []).map((word) => word.replace(FINAL_STOP, ''));

const offices = new WeakMap<Language, Map<string, readonly Office[]>>();
/** Limits the cache of positions: many people hold the same ones, one after another or side by side. */
const MAX_CACHED_POSITIONS = 20_000;

/**
 * Reads a recorded position: its title in the language first, then its title, in any language that is known. Several
 * offices of "Deputy Prime Minister, Minister of Defence"; one without heads if the title is not understood.
 */
export function readOffices(position: Position, language: Language): readonly Office[] {
  let read = offices.get(language);
  if (!read) offices.set(language, (read = new Map()));
  const titles = position.titles?.map((t) => `${t.language}\n${t.title}`) ?? [];
  const same = [position.title, position.organization, position.country, ...titles].join('\0');
  const known = read.get(same);
  if (known) return known;
  const made = understandOffices(position, language);
  if (read.size < MAX_CACHED_POSITIONS) read.set(same, made);
  return made;
}

/** Returns the title in the language of the article, that of the record, and last those in other languages. */
function titlesToRead({ title, titles = [] }: Position, language: Language): string[] {
  const own = titles.filter((one) => one.language === language.code);
  const others = titles.filter((one) => one.language !== language.code);
  return [...own.map((one) => one.title), title, ...others.map((one) => one.title)];
}

function understandOffices(position: Position, language: Language): Office[] {
  for (const title of titlesToRead(position, language)) {
    const words = titleWords(title);
    for (const reader of language.reads) {
      const read = readTitles(words, reader).filter(({ heads }) => heads.length > 0);
      if (read.length > 0) return read.map((one) => placed(one, words, position, reader));
    }
  }
  const country = position.country || null;
  return [{ heads: [], domains: [], deputy: false, former: false, country }];
}

/** Adds to an office what the organization and the country of its position say. */
function placed(
  title: Title,
  words: readonly string[],
  position: Position,
  reader: Language
): Office {
  const body = titleWords(position.organization ?? '');
  const fields = title.domains.length > 0 ? title.domains : readTitle(body, reader).domains;
  // A secretary of state without a field is the one for foreign affairs.
  const isForeign = title.heads.includes('state-secretary') && fields.length === 0;
  const domains = isForeign ? ['foreign'] : fields;
  const said = affiliationOf([...words, ...body], title.heads, reader);
  const own = organizationIn(position.organization, body, reader);
  // "Minister of Foreign Affairs, European Union and Cooperation" is in a government, not in the Union.
  const named = isSent(title.heads) || !position.country ? said.organization : null;
  return {
    ...title,
    domains,
    country: position.country || said.country,
    organization: own ?? named,
    accredited: said.accredited,
  };
}

/** Returns the id of the organization of a position, in whatever language the record gives it. */
function organizationIn(
  name: string | null | undefined,
  words: readonly string[],
  language: Language
): string | null {
  if (!name) return null;
  for (const reader of language.reads) {
    const found = organizationOf(words, reader);
    if (found) return found;
  }
  return null;
}
