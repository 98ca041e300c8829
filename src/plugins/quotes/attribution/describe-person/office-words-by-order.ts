/**
 * Reads an office from the words next to a name, in a language that tells it by their order: "Swedish Foreign
 * Minister" is a foreign minister in SE, "director of the Baltic Institute" a director, of that institute.
 */
import { countryAt } from '../registry/countries';
import type { Language } from '../languages/language';
import { isAcronym, isHeldOffice, NO_OFFICE } from './office-words';
import type { OfficeWords } from './office-words';
import { readTitle } from '../registry/offices';
import type { Passage } from '../text/passages';

/** Heads whose complement is part of the title: "Minister of Trade", "mayor of Riga". */
const WITH_COMPLEMENT: ReadonlySet<string> = new Set([
  'minister',
  'state-secretary',
  'secretary',
  'governor',
  'mayor',
  'commissioner',
  'ambassador',
  'envoy',
  'high-representative',
  'judge',
  'prosecutor',
  'monarch',
  'crown-prince',
]);
/** Reads the span `from` to `to` (exclusive) before a name, or in apposition to one. */
export const officeWordsByOrder = (
  passage: Passage,
  from: number,
  to: number,
  language: Language
): OfficeWords => new Reader(passage, to, language).read(from);

class Reader {
  private readonly title: string[] = [];
  private organization: string[] = [];
  private country: string | null = null;

  constructor(
    private readonly passage: Passage,
    private readonly to: number,
    private readonly language: Language
  ) {}

  read(from: number): OfficeWords {
    const owned = this.skipOwner(from);
    if (owned === null) return NO_OFFICE;
    const start = this.skipModifiers(owned);
    const end = this.endOfHead(start);
    const said = this.passage.words.slice(from, end);
    const { heads } = readTitle(said, this.language);
    const spokes = said.some((word) => this.language.spokesNouns.has(word));
    const isPerson = this.language.personNouns.has(this.passage.words[end - 1] ?? '');
    if (heads.length === 0 && !spokes && !isPerson) return { ...NO_OFFICE, country: this.country };
    this.readHead(start, end);
    const { country } = this;
    this.readComplements(end, heads);
    const isOffice = heads.length > 0 || spokes || this.organization.length > 0;
    // "a friend of the Norwegian minister" is of no country.
    if (!isOffice) return { ...NO_OFFICE, country };
    if (!isHeldOffice(said, this.language) || this.title.length === 0)
      return { ...NO_OFFICE, country: this.country };
    const organization = this.organization.join(' ') || null;
    return { title: this.title.join(' '), organization, country: this.country };
  }

  private word = (i: number) => this.passage.words[i] ?? '';
  private text = (i: number) => this.passage.items[i]?.text ?? '';
  private texts = (from: number, to: number) =>
    this.passage.items.slice(from, to).map(({ text }) => text);
  private isCapital = (i: number) => this.passage.items[i]?.capital === true;

  /** Skips an owner: "Sweden’s |minister", "Acme Bank’s |director"; null for "Lee’s adviser", which is no office. */
  private skipOwner(from: number): number | null {
    const at = this.passage.items.findIndex(
      ({ kind }, i) => i >= from && i < this.to && kind === 'possessive'
    );
    if (at < 0) return from;
    const start = this.skipDeterminers(from);
    const country = countryAt(this.passage.words, start, this.language);
    if (country && start + country.length === at) this.country = country.code;
    else if (this.isOrganization(start, at)) this.organization = this.texts(start, at);
    else return null;
    return at + 1;
  }

  private skipDeterminers(from: number): number {
    let i = from;
    while (i < this.to && this.language.determiners.has(this.word(i))) i++;
    return i;
  }

  /** Skips what is no part of a title: "the visiting Swedish |minister". */
  private skipModifiers(from: number): number {
    const { language } = this;
    let i = from;
    while (i < this.to) {
      const country = this.countryAt(i);
      if (country) {
        this.country ??= country.code;
        i += country.length;
      } else if (
        language.determiners.has(this.word(i)) ||
        language.isAdverb(this.word(i)) ||
        language.titleWords.passing.has(this.word(i)) ||
        this.isStray(i)
      )
        i++;
      else break;
    }
    return i;
  }

  /**
   * Returns the country that begins at an item, by its name or people; it is the office's, unless an organization is
   * called by it.
   */
  private countryAt(i: number) {
    const found = countryAt(this.passage.words, i, this.language);
    return found && found.kind !== 'capital' && i + found.length <= this.to ? found : null;
  }

  /**
   * Returns whether a lower-case word only describes the office after it: "popular |mayor"; not "central |bank
   * governor".
   */
  private isStray(i: number): boolean {
    const { language } = this;
    const item = this.passage.items[i];
    if (item?.kind !== 'word' || item.capital || this.isKnown(i)) return false;
    return (
      i + 1 < this.to &&
      !language.organizationNouns.has(this.word(i + 1)) &&
      !language.prepositions.has(this.word(i + 1))
    );
  }

  private isKnown(i: number): boolean {
    const { language } = this;
    const word = this.word(i);
    return (
      language.office.has(word) ||
      language.officePhrases.has(word) ||
      language.personNouns.has(word) ||
      language.organizationNouns.has(word) ||
      language.otherHolders?.has(word) === true ||
      word.includes('-')
    );
  }

  /** Returns the office that begins at an item, with the number of its words. */
  private officeAt(i: number): { length: number; heads: readonly string[] } | null {
    const { words } = this.passage;
    const phrase = this.language.officePhrases
      .get(this.word(i))
      ?.find(
        (p) => i + p.words.length <= this.to && p.words.every((word, k) => words[i + k] === word)
      );
    if (phrase) return { length: phrase.words.length, heads: phrase.concept.heads ?? [] };
    const concept = this.language.office.get(this.word(i));
    return concept ? { length: 1, heads: concept.heads ?? [] } : null;
  }

  /** Finds where the head noun with what is before it ends: at the first preposition, verb, mark or second office. */
  private endOfHead(from: number): number {
    let i = from;
    let headed = false;
    while (i < this.to) {
      const office = this.officeAt(i);
      if (!office && this.isEnd(i)) break;
      if (this.language.conjunctions.has(this.word(i)) && headed) break;
      headed ||= (office?.heads.length ?? 0) > 0;
      i += office?.length ?? 1;
    }
    return i;
  }

  private isEnd(i: number): boolean {
    const { language } = this;
    const item = this.passage.items[i];
    const word = this.word(i);
    if (item?.kind !== 'word') return true;
    if (
      language.prepositions.has(word) ||
      language.relatives.has(word) ||
      language.auxiliaries.has(word)
    )
      return true;
    return !item.capital && (language.isPastVerb?.(word) === true || this.isFiniteCue(word));
  }

  private isFiniteCue(word: string): boolean {
    const cue = this.language.cues.get(word);
    return (
      cue !== undefined && !cue.noun && cue.forms.includes('finite') && !cue.forms.includes('base')
    );
  }

  /** Reads the head: "NATO |Secretary General", "Central Bank |governor", "Deputy |Norwegian| Minister". */
  private readHead(from: number, end: number): void {
    let start = from;
    for (let i = from + 1; i < end; i++) {
      const { heads = [] } = this.officeAt(i - 1) ?? {};
      if (heads.length > 0) break;
      if (this.isOrganization(from, i) && !this.isOrganization(from, i + 1)) {
        this.organization = this.texts(from, i);
        start = i;
        break;
      }
    }
    for (let i = start; i < end; i++) {
      const country = this.countryAt(i);
      if (country) {
        this.country ??= country.code;
        i += country.length - 1;
      } else this.title.push(this.text(i));
    }
  }

  /**
   * Returns whether words are a proper name that ends with "Bank", "Institute", or an acronym; not "House" of "House
   * Speaker", which is the office’s.
   */
  private isOrganization(from: number, to: number): boolean {
    const last = this.word(to - 1);
    if (to <= from || !this.isCapital(from) || !this.isCapital(to - 1)) return false;
    const ofOffice = (this.language.office.get(last)?.domains?.length ?? 0) > 0;
    if (countryAt(this.passage.words, from, this.language)?.length === to - from) return false;
    return (this.language.organizationNouns.has(last) && !ofOffice) || isAcronym(this.text(to - 1));
  }

  /** Reads the complements: "of Sweden", "of the Baltic Institute", "to Norway". */
  private readComplements(from: number, heads: readonly string[]): void {
    const keeps = heads.some((head) => WITH_COMPLEMENT.has(head));
    const isEnvoy = heads.includes('ambassador') || heads.includes('envoy');
    for (let i = from; i < this.to; ) {
      const preposition = this.word(i);
      // "prime minister until 2019": not any more.
      if (preposition === 'until') this.title.length = 0;
      const start = this.skipDeterminers(i + 1);
      const end = this.endOfComplement(start);
      if (end <= start) return;
      const country = countryAt(this.passage.words, start, this.language);
      const isCountry = country?.kind === 'name' && start + country.length === end;
      if (preposition === 'of' && isCountry && this.takesCountry(country.code))
        this.country ??= country.code;
      else if (preposition === 'at' || preposition === 'of' || preposition === 'for') {
        this.readComplement(i, start, end, heads.length > 0 && !keeps);
        if (country?.kind === 'capital' && heads.includes('mayor')) this.country ??= country.code;
      } else if (isEnvoy && (preposition === 'to' || preposition === 'in'))
        this.title.push(...this.texts(i, end));
      else return;
      i = end;
    }
  }

  /** Returns whether the country is the office’s; "Bank of Finland" is only called so. */
  private takesCountry(code: string): boolean {
    const { length } = this.organization;
    if (length !== 1) return true;
    if (this.language.titleWords.stateOrgans.has((this.organization[0] as string).toLowerCase()))
      this.country ??= code;
    return false;
  }

  private readComplement(preposition: number, start: number, end: number, isBody: boolean): void {
    const { organization } = this;
    const words = this.passage.words.slice(start, end);
    const people = this.countryAt(start);
    const isOrgan = words.some((word) => this.language.titleWords.stateOrgans.has(word));
    const capital = this.isCapital(start + (people?.length ?? 0));
    // "of the |Norwegian| parliament"; "of the Norwegian Parliament" is called so.
    if (people?.kind === 'demonym' && (isOrgan || !capital)) this.country ??= people.code;
    const hasOrganization = organization.length > 0;
    const named =
      this.isOrganization(start, end) ||
      (isBody && this.word(preposition) === 'of' && capital && end - start > 1);
    if (hasOrganization || named)
      organization.push(...this.texts(hasOrganization ? preposition : start, end));
    else if (this.word(preposition) !== 'at') {
      const from = people?.kind === 'demonym' ? start + people.length : start;
      this.title.push(...this.texts(preposition, start), ...this.texts(from, end));
    }
  }

  private endOfComplement(from: number): number {
    let i = from;
    while (i < this.to && !this.isEnd(i)) {
      const next = this.officeAt(i + 1);
      const second =
        (next?.heads.length ?? 0) > 0 || this.language.determiners.has(this.word(i + 1));
      if (this.language.conjunctions.has(this.word(i)) && second) break;
      i++;
    }
    return i;
  }
}
