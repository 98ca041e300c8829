/**
 * Composes sentences from templates. In a template `[a|b]` is a choice, `{X}` a person, `{X:gen}` one in a case,
 * `{said X}` a verb of the list `said` that agrees with X, `{clause X}` and `{part X}` words in marks that X says;
 * `{clause -}` and `{part -}` words without a certain speaker; `{Clause X}` begins with a capital letter.
 */
import type { Random } from './random';
import type { ExpectedQuote, Phrasebook, Sentence, Speaker, Verb } from './types';

const CHOICE = /\[([^[\]]*)\]/;
const PLACE = /\{(\w+)(?:[: ]([\w-]+))?\}/g;
const CASES = new Set(['gen', 'acc', 'ins', 'dat']);
const BRITISH = 0.3;
const WITH_NEIGHBOURS = 0.4;
const WITH_MARKS = 0.4;

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const formOf = (verb: Verb, speaker: Speaker): string =>
  typeof verb === 'string' ? verb : verb[speaker.gender === 'male' ? 0 : 1];

function choose(template: string, random: Random): string {
  let text = template;
  for (let found = CHOICE.exec(text); found; found = CHOICE.exec(text))
    text =
      text.slice(0, found.index) +
      random.pick(found[1].split('|')) +
      text.slice(found.index + found[0].length);
  return text;
}

/** Returns the sentence of a template, with the people in the places X, Y and Z. */
function fill(
  template: string,
  speakers: readonly Speaker[],
  book: Phrasebook,
  random: Random
): { text: string; quotes: ExpectedQuote[] } {
  const people = new Map(['X', 'Y', 'Z'].map((place, i) => [place, speakers[i]]));
  const quotes: ExpectedQuote[] = [];
  const clauses = random.sample(book.clauses, 4);
  const parts = random.sample(book.fragments, 4);
  const text = choose(template, random).replace(PLACE, (_all, word: string, of?: string) => {
    const person = people.get(word);
    if (person) {
      const form = of && CASES.has(of) ? person[of as 'gen' | 'acc' | 'ins' | 'dat'] : person.nom;
      return form ?? person.nom;
    }
    const speaker = people.get(of ?? '') ?? null;
    if (/^(?:clause|part)$/i.test(word)) {
      const words = (word.toLowerCase() === 'part' ? parts : clauses).pop() as string;
      const written = word.startsWith('C') ? capitalize(words) : words;
      quotes.push({ text: written, speaker });
      return written;
    }
    const verbs = book.verbs[word];
    if (!verbs || !speaker) throw new Error(`No verbs "${word}" in: ${template}`);
    return formOf(random.pick(verbs), speaker);
  });
  return { text: capitalize(text), quotes };
}

/** Returns a sentence of a shape, perhaps with others before and after it. */
export function composeSentence(book: Phrasebook, shape: string, random: Random): Sentence {
  const template = random.pick(book.templates[shape]);
  // A case that a role lacks cannot be asked for.
  const inflected = /:(?:gen|acc|ins|dat)\}/.test(template);
  const speakers = random.sample(
    book.speakers.filter((one) => !inflected || one.gen !== undefined),
    3
  );
  const sentence = fill(template, speakers, book, random);
  let { text } = sentence;
  if (random.chance(WITH_NEIGHBOURS))
    text = `${fill(random.pick(book.openings), speakers, book, random).text} ${text}`;
  if (random.chance(WITH_NEIGHBOURS))
    text = `${text} ${fill(random.pick(book.endings), speakers, book, random).text}`;
  if (random.chance(BRITISH)) text = text.replaceAll(',”', '”,');
  if (random.chance(WITH_MARKS)) {
    const [open, close] = random.pick(book.marks);
    text = text.replaceAll('“', open).replaceAll('”', close);
  }
  return { shape: `${book.lang}: ${template}`, text, quotes: sentence.quotes };
}
