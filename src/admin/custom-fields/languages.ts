import { byLabel, type Choice } from './choices';

/** Languages in which officials have names and agreements are authentic. */
const CODES = `
  af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gu ha he hi hr hu hy id ig is it
  ja ka kk km kn ko ky la lb lo lt lv mg mi mk mn ms mt my nb nd ne nl nn om or pa pl ps pt qu ro ru
  rw si sk sl sn so sq sr sr-Latn st sv sw ta te tg th ti tk tn tr tt ug uk ur uz vi xh yo zh zh-Hans
  zh-Hant zu
`
  .trim()
  .split(/\s+/);

const capitalized = (name: string, locale: string) =>
  name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);

/** The languages by their names in one of them, found by what they call themselves as well. */
export function languagesIn(locale: string): Choice[] {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  return CODES.map((value) => {
    const ownName = new Intl.DisplayNames([value, 'en'], { type: 'language' }).of(value);
    return {
      value,
      label: capitalized(names.of(value) ?? value, locale),
      otherNames: ownName ? [ownName] : [],
    };
  }).sort(byLabel(locale));
}
