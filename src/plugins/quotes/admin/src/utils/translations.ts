import { PLUGIN_ID } from '../constants';
import type en from '../translations/en.json';

export type MessageKey = keyof typeof en;

/** The id of one of the plugin's messages in the admin's dictionary. */
export const messageId = (key: MessageKey) => `${PLUGIN_ID}.${key}`;

type Dictionary = Record<string, string>;

/** Loaded only for the languages that the admin offers. */
const DICTIONARIES: Record<string, () => Promise<{ default: Dictionary }>> = {
  en: () => import('../translations/en.json'),
  ru: () => import('../translations/ru.json'),
};

async function loadDictionary(locale: string): Promise<Dictionary> {
  const dictionary = await DICTIONARIES[locale]?.();
  const messages = Object.entries(dictionary?.default ?? {});
  return Object.fromEntries(messages.map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));
}

export function loadTranslations({ locales }: { locales: string[] }) {
  return Promise.all(
    locales.map(async (locale) => ({ locale, data: await loadDictionary(locale) }))
  );
}
