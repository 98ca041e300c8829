import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { byLabel, type Choice } from './choices';

interface Names {
  countries: Record<string, string | string[]>;
}

/** ISO 3166-1 alpha-2 codes and their names, loaded in the language of the admin alone. */
const NAMES: Record<string, () => Promise<{ default: Names }>> = {
  en: () => import('i18n-iso-countries/langs/en.json'),
  ru: () => import('i18n-iso-countries/langs/ru.json'),
};

async function loadCountries(locale: string): Promise<Choice[]> {
  const { default: names } = await (NAMES[locale] ?? NAMES.en)();
  return Object.entries(names.countries)
    .map(([value, name]) => {
      const [label, ...otherNames] = Array.isArray(name) ? name : [name];
      return { value, label, otherNames };
    })
    .sort(byLabel(locale));
}

/** Every field on the page shares one list. */
const lists = new Map<string, Promise<Choice[]>>();

function countriesIn(locale: string): Promise<Choice[]> {
  const list = lists.get(locale) ?? loadCountries(locale);
  lists.set(locale, list);
  // A list that could not be fetched is requested again by the next field.
  list.catch(() => lists.delete(locale));
  return list;
}

/** Null until they are there. */
export function useCountries(): Choice[] | null {
  const { locale } = useIntl();
  const [countries, setCountries] = useState<Choice[] | null>(null);

  useEffect(() => {
    let isCurrent = true;
    countriesIn(locale).then(
      (list) => isCurrent && setCountries(list),
      () => isCurrent && setCountries([])
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);

  return countries;
}
