import type { Core, Struct } from '@strapi/strapi';
import { QUOTE } from './uids';

/** Names the type whose body holds quotes, and the attributes of it that the plugin works on. */
export const ARTICLE = 'api::article.article';
/** Blocks. */
export const BODY = 'body';
/** The relation to the quotes. */
export const QUOTES = 'quotes';
/** The component with the day of the article, and its attribute. */
export const DATELINE = 'dateline';
const DATE = 'date';

type Attributes = Struct.SchemaAttributes;

/** Describes the first attribute that is not as the plugin needs it; null where all are. */
function findProblem(
  attributes: Attributes,
  componentOf: (uid: string) => Struct.ComponentSchema | undefined
): string | null {
  const body = attributes[BODY];
  if (body?.type !== 'blocks') return `"${BODY}" must be blocks, it is ${body?.type}.`;

  const quotes = attributes[QUOTES];
  const target = quotes?.type === 'relation' && 'target' in quotes ? quotes.target : null;
  if (target !== QUOTE) return `"${QUOTES}" must be a relation to ${QUOTE}.`;

  const dateline = attributes[DATELINE];
  const date =
    dateline?.type === 'component'
      ? componentOf(dateline.component)?.attributes[DATE]?.type
      : undefined;
  return date === 'date' ? null : `"${DATELINE}" must be a component with a date "${DATE}".`;
}

/**
 * Stops the start where the schema of articles is not what the plugin needs.
 * @throws Error that names the attribute and what was found
 */
export function assertArticleType(strapi: Core.Strapi): void {
  const contentType = (strapi.contentTypes as unknown as Record<string, Struct.ContentTypeSchema>)[
    ARTICLE
  ];
  if (!contentType?.options?.draftAndPublish)
    throw new Error(`quotes plugin: it needs the type ${ARTICLE} with draft and publish.`);
  const components = strapi.components as unknown as Record<string, Struct.ComponentSchema>;
  const problem = findProblem(contentType.attributes, (uid) => components[uid]);
  if (problem) throw new Error(`quotes plugin: in the schema of ${ARTICLE}, ${problem}`);
}
