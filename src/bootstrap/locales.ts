import type { Core } from '@strapi/strapi';

/** The languages of the newsroom. English, the default, exists from the start. */
const LOCALES = [
  { code: 'be', name: 'Belarusian (be)' },
  { code: 'ru', name: 'Russian (ru)' },
];

/** Adds the languages that are missing. */
export async function seedLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const locale of LOCALES) {
    if (await locales.findByCode(locale.code)) continue;
    await locales.create(locale);
  }
}
