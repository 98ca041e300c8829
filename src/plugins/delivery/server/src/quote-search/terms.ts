import { wordsOf } from './words';

/** Separates form and stem of a stored word: "the agreements=agreement were=were signed=sign". */
const JOIN = '=';

export interface Term {
  form: string;
  stem: string;
}

export function toTerms(text: string, language: string): string {
  return wordsOf(text, language)
    .map(({ form, stem }) => (form === stem ? form : form + JOIN + stem))
    .join(' ');
}

export function fromTerms(terms: string): Term[] {
  if (terms === '') return [];
  return terms.split(' ').map((term) => {
    const at = term.indexOf(JOIN);
    return at < 0
      ? { form: term, stem: term }
      : { form: term.slice(0, at), stem: term.slice(at + 1) };
  });
}
