/** Something to choose by its name. */
export interface Choice {
  /** What is stored. */
  value: string;
  /** What is shown. */
  label: string;
  /** What else finds it. */
  otherNames?: string[];
}

export const byLabel = (locale: string) => {
  const { compare } = new Intl.Collator(locale);
  return (a: Choice, b: Choice) => compare(a.label, b.label);
};

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The choices that have the words in their name, or that are stored as just these letters. */
export function matching(choices: Choice[], words: string): Choice[] {
  const sought = plain(words.trim());
  if (sought === '') return choices;
  return choices.filter(({ value, label, otherNames = [] }) => {
    const names = [label, ...otherNames];
    return plain(value) === sought || names.some((name) => plain(name).includes(sought));
  });
}
