/** Looks up what names of one or several words mean, in any case; one access to a map for most words. */
import type { Inflection } from '../languages/inflection';

/** A meaning of a name, at the words that begin it. */
interface NameEntry<T> {
  value: T;
  /** The number of its words. */
  length: number;
  /** The forms of its words after the first. */
  rest: readonly ReadonlySet<string>[];
}

const YO = 0x451;
const SHORT_U = 0x45e;

/** Returns whether a word has letters that have two forms. */
function isVariable(word: string): boolean {
  if (word.charCodeAt(0) === SHORT_U) return true;
  // Faster than a pattern, and done with every word of a text.
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === YO || code === 0x2019 || code === 0x2bc) return true;
  }
  return false;
}

/** Writes letters that have two forms in one: “ўкраінскі” after a vowel is “украінскі”. */
const plain = (word: string): string =>
  isVariable(word) ? word.replace(/ё/g, 'е').replace(/[’ʼ]/g, "'").replace(/^ў/, 'у') : word;

/** Indexes names in their dictionary forms. */
export class NameLookup<T> {
  private readonly byFirstWord = new Map<string, NameEntry<T>[]>();

  constructor(private readonly inflection: Inflection | undefined) {}

  /** Adds a name; of names with as many words the first one added is found. */
  add(name: string, value: T): void {
    const words = name.toLowerCase().split(' ').map(plain);
    const cases = this.inflection?.casesOfName(words) ?? words.map((word) => [word]);
    this.addForms(cases, value);
  }

  /** Adds a name with the forms of each of its words. */
  addForms(forms: readonly (readonly string[])[], value: T): void {
    const [first = [], ...others] = forms;
    const rest = others.map((list) => new Set(list.map(plain)));
    for (const word of new Set(first.map(plain))) {
      const there = this.byFirstWord.get(word) ?? [];
      const at = there.findIndex((entry) => entry.length < forms.length);
      there.splice(at < 0 ? there.length : at, 0, { value, length: forms.length, rest });
      this.byFirstWord.set(word, there);
    }
  }

  /** Returns the longest name that begins at an index of lower-case words; null if none does. */
  at(words: readonly string[], index: number): NameEntry<T> | null {
    const word = words[index];
    if (word === undefined) return null;
    const found = this.byFirstWord.get(word) ?? this.inPlainLetters(word);
    if (!found) return null;
    for (let i = 0; i < found.length; i++) {
      const entry = found[i] as NameEntry<T>;
      if (goesOn(entry.rest, words, index + 1)) return entry;
    }
    return null;
  }

  private inPlainLetters(word: string): readonly NameEntry<T>[] | undefined {
    return isVariable(word) ? this.byFirstWord.get(plain(word)) : undefined;
  }
}

function goesOn(
  rest: readonly ReadonlySet<string>[],
  words: readonly string[],
  from: number
): boolean {
  for (let k = 0; k < rest.length; k++) {
    const word = words[from + k];
    if (word === undefined || !rest[k]?.has(plain(word))) return false;
  }
  return true;
}

/** Returns the value of the names that lower-case words mention; null if none, or several different ones. */
export function onlyNamed<T>(words: readonly string[], lookup: NameLookup<T>): T | null {
  let only: T | null = null;
  for (let i = 0; i < words.length; i++) {
    const found = lookup.at(words, i);
    if (!found) continue;
    if (only !== null && only !== found.value) return null;
    only = found.value;
    i += found.length - 1;
  }
  return only;
}
