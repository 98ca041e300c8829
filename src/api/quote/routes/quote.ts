import { factories } from '@strapi/strapi';

/** Quotes are written by saving their article, never one by one: reading routes only. */
export default factories.createCoreRouter('api::quote.quote', { only: ['find', 'findOne'] });
