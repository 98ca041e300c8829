import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PeopleResponse, PrefillResponse } from '../../../shared/contract';
import { prefillFor } from '../officials/prefill';
import { getService } from '../get-service';
import { readDay, readLocale, readText } from './input';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `GET /quotes/people?q=&date=&locale=`: officials by any of their names and offices;
   * `?namesakesOf=&except=`: those who have a name already, but for one.
   */
  async find(ctx: Context) {
    const name = readText(ctx.query.namesakesOf, 'namesakesOf');
    if (name !== undefined) {
      const except = readText(ctx.query.except, 'except');
      const language = readLocale(ctx.query.locale) ?? 'en';
      ctx.body = {
        data: await getService(strapi, 'newOfficials').namesakes(name, language, except),
      } satisfies PeopleResponse;
      return;
    }
    const query = readText(ctx.query.q, 'q') ?? '';
    const day = readDay(ctx.query.date);
    const locale = readLocale(ctx.query.locale);
    ctx.body = {
      data: await getService(strapi, 'officialViews').search(query, day, locale),
    } satisfies PeopleResponse;
  },

  /** `POST /quotes/prefill`: what a text says of a speaker who has no record. */
  prefill(ctx: Context) {
    const { text, mention, locale } = ctx.request.body ?? {};
    const { start, end } = mention ?? {};
    const fits =
      typeof text === 'string' &&
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      start < end &&
      end <= text.length;
    if (!fits) {
      throw new errors.ValidationError(
        'Give "text", and "mention" with "start" and "end" of the words that name the speaker.'
      );
    }
    const span = { start, end, text: text.slice(start, end) };
    const data = prefillFor(text, span, readLocale(locale) ?? 'en');
    ctx.body = { data } satisfies PrefillResponse;
  },
});
