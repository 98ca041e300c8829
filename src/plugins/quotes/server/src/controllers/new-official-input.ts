import { errors } from '@strapi/utils';
import type { NewOfficial, NewOffice } from '../../../shared/contract';

/** As long as a name or title may be. */
const MAX_LENGTH = 200;

type Fields = Record<string, unknown>;

function reject(path: string[], message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path, message, name: 'ValidationError' }],
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readField(fields: Fields, path: string[]): string | null {
  const value = fields[path[path.length - 1]!];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return reject(path, `"${path.join('.')}" must be a text.`);
  const text = value.trim();
  if (text.length > MAX_LENGTH) return reject(path, `Not more than ${MAX_LENGTH} characters.`);
  return text || null;
}

function readOffice(value: unknown): NewOffice | null {
  if (value === undefined || value === null) return null;
  const path = ['official', 'office'];
  if (!isFields(value)) return reject(path, '"official.office" must be an object.');
  const read = (name: string) => readField(value, [...path, name]);
  const rest = {
    organization: read('organization'),
    country: read('country'),
    from: read('from'),
    to: read('to'),
  };
  const title = read('title') ?? reject([...path, 'title'], 'An office needs its title.');
  return { title, ...rest };
}

/**
 * The official of a request, its texts trimmed; undefined where there is none.
 * @throws ValidationError (400) that names the field
 */
export function readNewOfficial(value: unknown): NewOfficial | undefined {
  if (value === undefined || value === null) return undefined;
  const path = ['official'];
  if (!isFields(value)) return reject(path, '"official" must be an object.');
  const read = (name: string) => readField(value, [...path, name]);
  return {
    name: read('name') ?? reject([...path, 'name'], 'An official needs a name.'),
    honorific: read('honorific'),
    country: read('country'),
    office: readOffice(value.office),
  };
}
