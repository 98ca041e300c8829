/** The kinds of values that an environment variable can have. An empty value is the same as none. */
import { z } from 'zod';

const unlessEmpty = (value: unknown): unknown => (value === '' ? undefined : value);

/** A variable: how it is read, and what to say where it is wrong. */
export interface Variable<Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  /** Completes "Use …". */
  expected: string;
  /** The default, as it is written in the environment. */
  fallback?: string;
  /** A value for .env.example: of a sample the line is active, of an example it is a comment. */
  sample?: string;
  example?: string;
}

export const text = (fallback = '') => ({
  schema: z.preprocess(unlessEmpty, z.string().default(fallback)),
  expected: 'a text',
  fallback,
});

export const optionalText = () => ({
  schema: z.preprocess(unlessEmpty, z.string().optional()),
  expected: 'a text',
});

export const wholeNumber = (fallback: number, min = 0, max = 2 ** 31 - 1, unit = '') => ({
  schema: z.preprocess(unlessEmpty, z.coerce.number().int().min(min).max(max).default(fallback)),
  expected: `a whole number ${unit && `of ${unit} `}between ${min} and ${max}`,
  fallback: String(fallback),
});

export const positiveNumber = (fallback: number) => ({
  schema: z.preprocess(unlessEmpty, z.coerce.number().positive().default(fallback)),
  expected: 'a number above 0',
  fallback: String(fallback),
});

const FLAGS: Record<string, boolean> = { true: true, false: false };

const readFlag = (value: unknown): unknown =>
  typeof value === 'string' && value in FLAGS ? FLAGS[value] : unlessEmpty(value);

export const flag = (fallback: boolean) => ({
  schema: z.preprocess(readFlag, z.boolean().default(fallback)),
  expected: '"true" or "false"',
  fallback: String(fallback),
});

/** A flag whose default depends on other variables: undefined if it is not set. */
export const optionalFlag = () => ({
  schema: z.preprocess(readFlag, z.boolean().optional()),
  expected: '"true" or "false"',
});

export const choice = <const Names extends readonly [string, ...string[]]>(
  names: Names,
  fallback: Names[number]
) => ({
  schema: z.preprocess(unlessEmpty, z.enum(names).default(fallback as never)),
  expected: `one of: ${names.join(', ')}`,
  fallback: fallback as string,
});

export const optionalChoice = <const Names extends readonly [string, ...string[]]>(
  names: Names
) => ({
  schema: z.preprocess(unlessEmpty, z.enum(names).optional()),
  expected: `one of: ${names.join(', ')}`,
});

/** Values separated by commas. */
export const list = () => ({
  schema: z.preprocess(
    (value) =>
      String(value ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    z.array(z.string())
  ),
  expected: 'values separated by commas',
});

const PAIR = /^[^=\s]+=[^=\s]+$/;

/** Names with a value each: "name=value,name=value". */
export const pairs = () => ({
  schema: list()
    .schema.refine((parts) => parts.every((part) => PAIR.test(part)))
    .transform(
      (parts): Record<string, string> =>
        Object.fromEntries(parts.map((part) => part.split('=') as [string, string]))
    ),
  expected: 'names with a value each, such as a=1,b=2',
});
