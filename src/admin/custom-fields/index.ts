import type { ComponentType } from 'react';
import { Globe, Link, PinMap } from '@strapi/icons';
import { lazyPart } from '../lazy-part';
import type { CustomFieldProps } from './ChoiceInput';

/** Strapi types inputs as if they took no properties; the content manager passes them. */
type Input = () => Promise<{ default?: ComponentType }>;
/** Each input loads itself and reports a failure, because Strapi would show its loader for ever. */
const input = (Part: ComponentType<CustomFieldProps>) => (async () => ({ default: Part })) as Input;

const CountryInput = lazyPart(() => import('./CountryInput'));
const LanguageInput = lazyPart(() => import('./LanguageInput'));
const UrlInput = lazyPart(() => import('./UrlInput'));

/** The same names and types as on the server: `src/index.ts`. */
export const countryField = {
  name: 'country',
  type: 'string' as const,
  icon: PinMap,
  intlLabel: { id: 'on-the-record.country', defaultMessage: 'Country' },
  intlDescription: {
    id: 'on-the-record.country.description',
    defaultMessage: 'A country from the list',
  },
  components: { Input: input(CountryInput) },
};

export const languageField = {
  name: 'language',
  type: 'string' as const,
  icon: Globe,
  intlLabel: { id: 'on-the-record.language', defaultMessage: 'Language' },
  intlDescription: {
    id: 'on-the-record.language.description',
    defaultMessage: 'A language from the list',
  },
  components: { Input: input(LanguageInput) },
};

export const urlField = {
  name: 'url',
  type: 'string' as const,
  icon: Link,
  intlLabel: { id: 'on-the-record.url', defaultMessage: 'Web address' },
  intlDescription: {
    id: 'on-the-record.url.description',
    defaultMessage: 'The address of a web page: https://',
  },
  components: { Input: input(UrlInput) },
};
