import type { Core } from '@strapi/strapi';
import {
  DEFAULT_RULES,
  RULE_CODES,
  SEVERITIES,
  type Rules,
  type Severity,
} from '../../shared/contract';

/** `quotes` in config/plugins.ts. */
export interface QuotesConfig {
  /** The severity of each rule of the preflight; those left out are as in `DEFAULT_RULES`. */
  rules: Rules;
}

const KEYS = ['rules'];

function validateRules(rules: unknown): void {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    throw new Error('quotes plugin: "rules" in config/plugins must be an object.');
  }
  for (const [code, severity] of Object.entries(rules)) {
    if (!(RULE_CODES as string[]).includes(code)) {
      throw new Error(
        `quotes plugin: unknown rule "${code}" in config/plugins. Known: ${RULE_CODES.join(', ')}.`
      );
    }
    if (!SEVERITIES.includes(severity as Severity)) {
      throw new Error(
        `quotes plugin: rule "${code}" in config/plugins must be one of ${SEVERITIES.join(', ')}.`
      );
    }
  }
}

/** @throws Error that names the setting and what it may be */
function validator(config: Record<string, unknown>): void {
  const unknown = Object.keys(config).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) {
    throw new Error(
      `quotes plugin: unknown setting "${unknown[0]}" in config/plugins. Known: ${KEYS.join(', ')}.`
    );
  }
  validateRules(config.rules);
}

export default {
  default: { rules: DEFAULT_RULES } satisfies QuotesConfig,
  validator,
};

/** Returns the plugin's configuration. */
export function quotesConfig(strapi: Core.Strapi): QuotesConfig {
  return strapi.config.get<QuotesConfig>('plugin::quotes');
}
