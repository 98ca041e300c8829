/**
 * Checks whether all words of a role are explained: "the president of Belarus", not "the president of the Belarusian
 * union".
 */
import { countryAt } from '../registry/countries';
import { readDescription } from '../registry/descriptions';
import { organizationAt } from '../registry/organizations';
import { officePhraseAt } from '../registry/read-title';
import type { Frame } from '../cues/frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';
import type { Position } from '../types';
import type { Token } from '../text/tokens';
import { isNounAt } from '../text/word-classes';

const MINISTRY: ReadonlySet<string> = new Set(['ministry', 'department']);

/**
 * Returns the words of a role phrase that say neither office nor domain nor country, because they may make it another
 * office.
 */
export function unexplainedIn(
  passage: Passage,
  phrase: Phrase,
  frame: Frame | null,
  language: Language
): string[] {
  if (language.inflection) return subordinateBody(passage, phrase, language);
  if (!language.otherHolders) return [];
  const { words, items } = passage;
  const unexplained: string[] = [];
  let headed = false;
  for (let i = phrase.from; i < phrase.to; i++) {
    const word = words[i] as string;
    const item = items[i] as Token;
    if (item.kind === 'punctuation') break;
    if ((language.office.get(word)?.heads?.length ?? 0) > 0) headed = true;
    const country = countryAt(words, i, language) ?? organizationAt(words, i, language);
    const phraseHere = language.officePhrases
      .get(word)
      ?.find((p) => p.words.every((w, k) => words[i + k] === w && i + k < phrase.to));
    if (phraseHere) i += phraseHere.words.length - 1;
    else if (country && i + country.length <= phrase.to) i += country.length - 1;
    // "the head of the defence ministry" is the minister.
    else if (headed && MINISTRY.has(word)) continue;
    else if (language.roleComplements?.has(word) && word !== 'of' && word !== 'for')
      unexplained.push(word);
    // "the minister on Wednesday": no part of the role.
    else if (language.prepositions.has(word) && !language.titlePrepositions.has(word)) break;
    else if (language.otherHolders.has(word) || !isPlain(item, language))
      unexplained.push(item.text);
    // "the ministry’s secretary": an owner that is no country.
    else if (
      item.kind === 'possessive' &&
      language.organizationNouns.has(words[i - 1] ?? '') &&
      organizationAt(words, i - 1, language) === null
    )
      unexplained.push(words[i - 1] as string);
  }
  if (isCutShort(passage, phrase, frame, language)) unexplained.push(words[phrase.to] as string);
  return unexplained;
}

/**
 * Returns the organization that a head with cases heads, where it is no ministry and no organization of states, because
 * its head is no minister: “начальник |управления|”, not “глава |МИД|”.
 */
function subordinateBody({ words }: Passage, { from, to }: Phrase, language: Language): string[] {
  for (let i = from; i + 1 < to; i++) {
    const word = words[i] as string;
    if ((language.office.get(word)?.heads?.length ?? 0) === 0) continue;
    const body = words[i + 1] as string;
    const isKnown =
      !language.organizationNouns.has(body) ||
      language.office.has(body) ||
      organizationAt(words, i + 1, language) !== null ||
      officePhraseAt(words, i, language) !== undefined ||
      readDescription(words.slice(i, i + 2), language).kinds.length > 0;
    return isKnown ? [] : [body];
  }
  return [];
}

/**
 * Returns whether words are the title of the name after them: "Minister of Defence of Belarus |X", not "the wife of
 * |X" or "the driver of Prime Minister |X".
 */
export function isTitleOf(
  passage: Passage,
  from: number,
  nameFrom: number,
  language: Language
): boolean {
  const { words, items } = passage;
  let headed = false;
  for (let i = from; i < nameFrom; i++) {
    const word = words[i] as string;
    const item = items[i] as Token;
    const country = countryAt(words, i, language);
    const organization = organizationAt(words, i, language);
    const known = language.officePhrases
      .get(word)
      ?.find((p) => p.words.every((w, k) => words[i + k] === w && i + k < nameFrom));
    const head = known
      ? (known.concept.heads?.length ?? 0) > 0
      : (language.office.get(word)?.heads?.length ?? 0) > 0 || language.honorifics.has(word);
    const before = language.determiners.has(words[i - 1] ?? '') ? i - 2 : i - 1;
    const governed = before >= from && language.prepositions.has(words[before] ?? '');
    if (head && governed) return false;
    if (known) i += known.words.length - 1;
    // "|Organization of American States| Secretary-General X".
    else if (!headed && organization && i + organization.length < nameFrom)
      i += organization.length - 1;
    else if (country && i + country.length <= nameFrom) {
      if (governed && country.kind === 'demonym') return false;
      i += country.length - 1;
    } else if (item.kind !== 'word' || !isPlain(item, language)) return false;
    headed ||= head;
  }
  return headed && !language.prepositions.has(words[nameFrom - 1] ?? '');
}

/**
 * Returns whether a complement follows the role: "said the president |of the club", "the minister |before her said",
 * "said the union |boss".
 */
function isCutShort(
  passage: Passage,
  phrase: Phrase,
  frame: Frame | null,
  language: Language
): boolean {
  const next = passage.items[phrase.to];
  if (next?.kind !== 'word' || !frame) return false;
  if (frame.to > phrase.from)
    return frame.from !== phrase.to && language.prepositions.has(next.lower);
  // "the prime minister |before her|".
  const other = passage.words[phrase.to + 1] ?? '';
  const refers = language.pronouns.has(other) || language.possessives.has(other);
  if (refers && language.prepositions.has(next.lower)) return true;
  return language.roleComplements?.has(next.lower) || isNounAt(passage, phrase.to, language);
}

/**
 * Compares a role with a position, by the words that neither the position nor the `adjacent` words of the article
 * explain.
 */
export function fitOfRole(
  unexplained: readonly string[],
  position: Position | null,
  adjacent: ReadonlySet<string> | null,
  language: Language
): 'explained' | 'doubtful' | 'another' {
  if (unexplained.length === 0) return 'explained';
  const own = position ? wordsOfPosition(position) : null;
  const left = unexplained.filter((word) => !own?.has(word.toLowerCase()) && !adjacent?.has(word));
  if (left.length === 0) return 'explained';
  return left.some((word) => language.otherHolders?.has(word)) ? 'another' : 'doubtful';
}

const isPlain = (item: Token, language: Language) =>
  item.kind !== 'word' ||
  language.office.has(item.lower) ||
  language.determiners.has(item.lower) ||
  language.possessives.has(item.lower) ||
  language.titlePrepositions.has(item.lower) ||
  language.conjunctions.has(item.lower) ||
  language.honorifics.has(item.lower) ||
  language.isAdverb(item.lower) ||
  language.plainInRoles?.has(item.lower) === true;

const inTitle = new WeakMap<Position, ReadonlySet<string>>();

/**
 * Returns the words of a recorded position, because they explain a role too ("the chairman of the regional council").
 */
function wordsOfPosition(position: Position): ReadonlySet<string> {
  let known = inTitle.get(position);
  if (known) return known;
  const titles = [
    position.title,
    position.organization,
    ...(position.titles ?? []).map((t) => t.title),
  ];
  known = new Set(
    titles
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}-]+/u)
      .filter(Boolean)
  );
  inTitle.set(position, known);
  return known;
}
