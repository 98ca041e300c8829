import type { Core, Modules } from '@strapi/strapi';

export type Context = Modules.Documents.Middleware.Context;
export type Next = () => Promise<unknown>;

/** Handles one action of the Document Service on articles. */
export type Handler = (strapi: Core.Strapi, ctx: Context, next: Next) => Promise<unknown>;

/** Lists what the Document Service is called with, as far as it is used here. */
export interface Params {
  documentId: string;
  locale?: string | string[];
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
  fields?: unknown;
  populate?: unknown;
}

export const paramsOf = (ctx: Context) => ctx.params as unknown as Params;

export const oneLocale = ({ locale }: Params): string | undefined => [locale].flat()[0];

/** Returns the language that an operation is about: the default one where it names none. */
export const languageOf = async (strapi: Core.Strapi, params: Params): Promise<string> =>
  oneLocale(params) ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
