/** Reads the words of a title as concepts: "Minister of Defence", "Defence Secretary". */
import type { Language } from '../languages/language';
import { withoutPeoples } from './countries';
import type { OfficeConcept, OfficePhrase } from '../languages/people-words';

/** A title understood, without the country or organization. */
export interface Title {
  /** The kind of office: "minister", "president". */
  heads: readonly string[];
  /** The field of the office: "defence", "foreign". */
  domains: readonly string[];
  deputy: boolean;
  former: boolean;
}

/** The office that an office serves, as its field: "spokesman for the |President". */
const SERVED: Readonly<Record<string, string>> = {
  president: 'presidency',
  'prime-minister': 'premiership',
  'secretary-general': 'secretary-general',
};
/** Go on with an office in English, whose complements hold none: "Adviser |to the President". */
const GOVERNORS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'with']);
const SEPARATOR = /^[,;/–—-]$/;
const NO_TITLES: readonly Title[] = [{ heads: [], domains: [], deputy: false, former: false }];

/** Returns the phrase of an office that begins at an index of lower-case words, the longest one. */
export function officePhraseAt(
  words: readonly string[],
  index: number,
  language: Language
): OfficePhrase | undefined {
  const listed = language.officePhrases.get(words[index] ?? '');
  return listed && phraseAmong(listed, words, index, words.length, language.inflection?.stem);
}

/** Returns the first of some phrases that the words from an index on are, looking no further than `end` (exclusive). */
export const phraseAmong = (
  phrases: readonly OfficePhrase[],
  words: readonly string[],
  index: number,
  end: number,
  stem: ((word: string) => string) | undefined
): OfficePhrase | undefined =>
  phrases.find(
    (phrase) =>
      index + phrase.words.length <= end &&
      phrase.words.every((part, k) => {
        const word = words[index + k] as string;
        return (stem ? stem(word) : word) === part;
      })
  );

/**
 * Reads the offices of a title, as "Deputy Prime Minister, Minister of Defence" has two. A part that has no office goes
 * with the one before: "Minister of Foreign Affairs |and Trade".
 */
export function readTitles(title: readonly string[], language: Language): readonly Title[] {
  // Most phrases have no word of an office, and nothing else makes a title.
  if (!title.some((word) => language.office.has(word) || language.officePhrases.has(word)))
    return NO_TITLES;
  const words = withoutPeoples(title, language);
  const parts: Part[] = [new Part(language)];
  let part = parts[0] as Part;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const phrase = officePhraseAt(words, i, language);
    const concept = phrase?.concept ?? language.office.get(word);
    if (SEPARATOR.test(word) || language.conjunctions.has(word)) {
      if (part.headed) parts.push((part = new Part(language)));
    } else if (phrase || !part.servesPerson(word)) part.take(word, concept);
    else if (part.heads.length === 0) break;
    if (phrase) i += phrase.words.length - 1;
  }
  return joined(parts).map((one) => one.read());
}

/** Reads a title; of several offices the one that is no deputy's: a deputy premier may be the foreign minister. */
export function readTitle(words: readonly string[], language: Language): Title {
  const titles = readTitles(words, language);
  return titles.find((title) => !title.deputy) ?? (titles[0] as Title);
}

/** An office of a title while it is read. */
class Part {
  readonly heads: string[] = [];
  readonly domains: string[] = [];
  deputy = false;
  former = false;
  private governed = false;
  private closed = false;

  constructor(private readonly language: Language) {}

  get headed(): boolean {
    return this.heads.length > 0 || this.closed;
  }

  /** Returns whether a word closes the title: “помощник президента”, “жена министра” do not hold the office named. */
  servesPerson(word: string): boolean {
    const { inflection, office } = this.language;
    if (
      inflection &&
      this.heads.length === 0 &&
      inflection.relationNouns.has(word) &&
      !office.has(word)
    )
      this.closed = true;
    return this.closed;
  }

  take(word: string, concept: OfficeConcept | undefined): void {
    if (this.closed) return;
    if (GOVERNORS.has(word)) this.governed = true;
    if (!concept) return;
    const complement = this.heads.length > 0 && (this.language.inflection || this.governed);
    if (complement && concept.heads) return this.serve(concept.heads);
    this.domains.push(...(concept.domains ?? []));
    if (complement) return;
    this.heads.push(...(concept.heads ?? []));
    this.deputy ||= concept.deputy ?? false;
    this.former ||= concept.former ?? false;
  }

  /** Adds whom the office serves: “пресс-секретарь |президента”, "secretary |to the minister". */
  private serve(heads: readonly string[]): void {
    for (const head of heads) if (SERVED[head]) this.domains.push(SERVED[head] as string);
    if (this.language.inflection) this.closed = true;
  }

  /** Adds what a part without an office says: "and Trade". */
  join(other: Part): void {
    this.domains.push(...other.domains);
  }

  read(): Title {
    const { deputy, former } = this;
    const heads = [...new Set(this.heads)];
    const domains = [...new Set(this.domains)];
    return { heads, domains, deputy, former };
  }
}

function joined(parts: readonly Part[]): Part[] {
  const offices: Part[] = [];
  for (const part of parts) {
    const last = offices[offices.length - 1];
    if (last && part.heads.length === 0) last.join(part);
    else offices.push(part);
  }
  return offices;
}
