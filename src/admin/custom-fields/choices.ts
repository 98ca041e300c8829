/** Something to choose by its name. */
export interface Choice {
  /** Stored value. */
  value: string;
  /** Displayed name. */
  label: string;
  /** Other texts that find it. */
  otherNames?: string[];
}

export const byLabel = (locale: string) => {
  const { compare } = new Intl.Collator(locale);
  return (a: Choice, b: Choice) => compare(a.label, b.label);
};

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The choices that have the words in their name, then those that have them in another name or are stored as them. */
export function matching(choices: Choice[], words: string): Choice[] {
  const sought = plain(words.trim());
  if (sought === '') return choices;
  const isNamed = ({ label }: Choice) => plain(label).includes(sought);
  const isKnownAs = ({ value, otherNames = [] }: Choice) =>
    plain(value) === sought || otherNames.some((name) => plain(name).includes(sought));
  return [
    ...choices.filter(isNamed),
    ...choices.filter((choice) => !isNamed(choice) && isKnownAs(choice)),
  ];
}
