import type { Core } from '@strapi/strapi';
import { peopleNamed } from '../../../attribution';
import { project } from '../../../shared/projection';
import { measure } from '../measurements';
import { readBody, type BodyReading, type BodyToRead, type FoundQuote } from './read-body';
import { getService } from '../get-service';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The quotes in marks of a body, in the order of the text. */
  async find(input: BodyToRead): Promise<FoundQuote[]> {
    return (await this.read(input)).found;
  },

  /** The quotes of a body, and what else stands in marks in it. */
  async read(input: BodyToRead): Promise<BodyReading> {
    return measure(strapi, 'analysed', async () =>
      readBody(input, await getService(strapi, 'people').current())
    );
  },

  /** documentIds of the officials whom a body names in full. */
  async people({ body, locale, date }: BodyToRead): Promise<string[]> {
    const { text, regions } = project(body);
    const people = await getService(strapi, 'people').current();
    return peopleNamed(text, { lang: locale, people, date, regions });
  },
});
