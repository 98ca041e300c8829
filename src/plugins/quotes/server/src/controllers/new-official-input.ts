import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { NewOfficial } from '../../../shared/contract';

/** The length that a name or title may have. */
const MAX_LENGTH = 200;

/** An optional text, trimmed; null if it is left out or empty. */
const text = (name: string) =>
  z
    .string({ error: `"${name}" must be a text.` })
    .trim()
    .max(MAX_LENGTH, { error: `Not more than ${MAX_LENGTH} characters.` })
    .nullish()
    .transform((value) => value || null);

const required = (name: string, error: string) =>
  text(name).transform((value, issues) => {
    if (value !== null) return value;
    issues.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });

const office = z
  .object(
    {
      title: required('official.office.title', 'An office needs its title.'),
      organization: text('official.office.organization'),
      country: text('official.office.country'),
      from: text('official.office.from'),
      to: text('official.office.to'),
    },
    { error: '"official.office" must be an object.' }
  )
  .nullish()
  .transform((value) => value ?? null);

const official = z
  .object(
    {
      name: required('official.name', 'An official needs a name.'),
      honorific: text('official.honorific'),
      country: text('official.country'),
      office,
    },
    { error: '"official" must be an object.' }
  )
  .nullish()
  .transform((value) => value ?? undefined);

/**
 * Reads the official of a request, with its texts trimmed; undefined if there is none.
 * @throws ValidationError (400) that names every field that is wrong
 */
export function readNewOfficial(value: unknown): NewOfficial | undefined {
  const { success, data, error } = official.safeParse(value);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => ({
    path: ['official', ...path.map(String)],
    message,
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(problems[0]!.message, { errors: problems });
}
