import { project } from '../../../shared/projection';
import type { Attribute, Schema } from './types';

type FormatDate = (date: string) => string;

interface Context {
  components: Schema['components'];
  formatDate: FormatDate;
}

/** Technical attributes of a component or file, which no editor writes. */
const TECHNICAL = new Set(['id', '__temp_key__', '__component', 'documentId']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const isText = (text: string) => text !== '';

const nameOf = (value: unknown): string =>
  isRecord(value)
    ? String(value.label ?? value.name ?? value.title ?? value.id ?? '')
    : String(value);

/** The relations that a form adds and takes away. */
function describeRelation(value: unknown): string {
  if (!isRecord(value)) return '';
  const lines = (key: string, sign: string) =>
    asList(value[key] ?? []).map((related) => `${sign} ${nameOf(related)}`);
  return [...lines('connect', '+'), ...lines('disconnect', '−')].join('\n');
}

function describeComponent(value: unknown, uid: unknown, context: Context): string {
  if (!isRecord(value)) return '';
  const attributes = context.components[String(uid)]?.attributes ?? {};
  return Object.keys(value)
    .filter((name) => !TECHNICAL.has(name))
    .map((name) => describeValue(value[name], attributes[name], context))
    .filter(isText)
    .join(', ');
}

/** The value of a field as text: what an editor reads in it, a line for each item of a list. */
export function describeValue(
  value: unknown,
  attribute: Attribute | undefined,
  context: Context
): string {
  if (value === null || value === undefined || value === '') return '';
  switch (attribute?.type) {
    case 'blocks':
      return project(value).text;
    case 'component':
    case 'dynamiczone':
      return asList(value)
        .map((item) =>
          describeComponent(
            item,
            attribute.component ?? (isRecord(item) && item.__component),
            context
          )
        )
        .filter(isText)
        .join('\n');
    case 'relation':
      return describeRelation(value);
    case 'media':
      return asList(value).map(nameOf).join('\n');
    case 'datetime':
      return typeof value === 'string' ? context.formatDate(value) : String(value);
    default:
      return isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
  }
}
