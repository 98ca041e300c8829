import type { Modules, Schema } from '@strapi/strapi';

type Uid = 'api::article.article' | 'api::agreement.agreement' | 'api::official.official';
type Fields<T extends Uid> = Partial<Modules.Documents.Params.Data.Input<T>>;

let serial = 0;

/** Two records never share a name, or with it a slug, unless a test wants them to. */
function next(word: string): string {
  serial += 1;
  return `${word} ${serial}`;
}

/** Paragraphs as the blocks editor stores them. */
export function blocks(...paragraphs: string[]): Schema.Attribute.BlocksValue {
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/** Somebody in no office: `strapi.documents(uid).create({ data: buildOfficial({ name }) })`. */
export function buildOfficial(fields: Fields<'api::official.official'> = {}) {
  return { name: next('Official'), ...fields };
}

/** A minister in office since 2020: `buildMinister('Ada Kovač', 'Minister of Transport', 'HR')`. */
export function buildMinister(name: string, title: string, country: string) {
  return buildOfficial({ name, country, officesHeld: [{ title, country, from: '2020-01-20' }] });
}

export function buildAgreement(fields: Fields<'api::agreement.agreement'> = {}) {
  return { title: next('Agreement'), kind: 'agreement' as const, ...fields };
}

/** A piece datelined 17 September 2025, with a body that quotes nobody. */
export function buildArticle(fields: Fields<'api::article.article'> = {}) {
  return {
    title: next('Article'),
    dateline: { place: 'Minsk', country: 'BY', date: '2025-09-17' },
    body: blocks('The talks went on until the evening.'),
    ...fields,
  };
}
