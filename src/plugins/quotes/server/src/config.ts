import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DEFAULT_RULES, RULE_CODES, SEVERITIES, type Rules } from '../../shared/contract';

/** `quotes` in config/plugins.ts. */
export interface QuotesConfig {
  /** The severity of each rule of the preflight; those left out are as in `DEFAULT_RULES`. */
  rules: Rules;
}

const IN = 'in config/plugins';

/** An object with these keys alone. @param what a key is called in errors */
const objectOf = <Shape extends z.ZodRawShape>(shape: Shape, what: string, otherwise: string) =>
  z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `unknown ${what} "${(keys as string[])[0]}" ${IN}. Known: ${Object.keys(shape).join(', ')}.`
        : otherwise,
  });

const severityOf = (code: string) =>
  z.enum(SEVERITIES, { error: `rule "${code}" ${IN} must be one of ${SEVERITIES.join(', ')}.` });

const rules = objectOf(
  Object.fromEntries(RULE_CODES.map((code) => [code, severityOf(code).optional()])),
  'rule',
  `"rules" ${IN} must be an object.`
);

const schema = objectOf({ rules }, 'setting', `the configuration ${IN} must be an object.`);

/** @throws Error that names the setting and what it may be */
function validator(config: Record<string, unknown>): void {
  const { error } = schema.safeParse(config);
  if (error) throw new Error(`quotes plugin: ${error.issues[0]!.message}`);
}

export default {
  default: { rules: DEFAULT_RULES } satisfies QuotesConfig,
  validator,
};

/** Returns the plugin's configuration. */
export function quotesConfig(strapi: Core.Strapi): QuotesConfig {
  return strapi.config.get<QuotesConfig>('plugin::quotes');
}
