import type { z } from 'zod';
import type { Variable } from './kinds';
import { VARIABLES } from './variables';

export type VariableName = keyof typeof VARIABLES;

/** The environment of the server, typed, with the defaults filled in. */
export type Environment = {
  [Name in VariableName]: z.infer<(typeof VARIABLES)[Name]['schema']>;
};

/**
 * Reads every variable of the environment.
 * @param source names and values as the operating system has them
 * @throws Error that names each variable that is wrong, with its value and what to use instead; values of secrets have no
 *   form that could be wrong, so none is shown
 */
export function readEnvironment(
  source: Record<string, string | undefined> = process.env
): Environment {
  const problems: string[] = [];
  const values = Object.entries<Variable>(VARIABLES).map(([name, { schema, expected }]) => {
    const { success, data } = schema.safeParse(source[name]);
    if (!success) problems.push(`${name} is "${source[name]}". Use ${expected}.`);
    return [name, data];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return Object.fromEntries(values) as Environment;
}
