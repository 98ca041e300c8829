import { z } from 'zod';
import type { MANY } from '../controllers/articles';
import type { RECORD } from '../controllers/records';
import type { STATEMENTS } from '../controllers/quote-query';
import type { Parameter, Schema } from './types';

type Name =
  | keyof z.output<typeof MANY>
  | keyof z.output<typeof RECORD>
  | keyof z.output<typeof STATEMENTS>;

const SEVERAL = 'Several: separated by commas, or the parameter several times.';

/** What the parameters of the page-shaped routes are for. */
const TEXTS: Record<Name, string> = {
  locale: "A language of the site. Where it is left out: the slug's own, else the desk's.",
  section: 'Pieces of this section.',
  pageSize: 'How many there are on a page.',
  cursor: '`nextCursor` of the page before.',
  official: `Said by this official: slug or \`documentId\`. ${SEVERAL}`,
  agreement: `About this agreement: slug or \`documentId\`. ${SEVERAL}`,
  country: `By officials of this country. ${SEVERAL}`,
  office: 'Words of the office that was held that day: "defence minister".',
  kind: `Quoted whole, in part, or reported without marks. ${SEVERAL}`,
  language:
    'A language of the site, or for statements "*" for all. Where it is left out: the desk\'s.',
  from: 'Said on this day or later; a month or a year is its first day.',
  to: 'Said on this day or before; a month or a year is its last day.',
  q: 'Words to look for; what has them best comes first, with `highlight`.',
  facets: 'Whether counts by speaker, year and agreement are answered too.',
};

/** The parameters of a page-shaped route, from the schema that its controller reads the query with. */
export function queryParameters(query: z.ZodObject): Parameter[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: false,
    description: TEXTS[name as Name],
    schema: property as Schema,
  }));
}
