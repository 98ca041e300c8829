import type { Core, Struct } from '@strapi/strapi';
import {
  DEFAULT_RULES,
  RULE_CODES,
  SEVERITIES,
  type Rules,
  type Severity,
} from '../../shared/contract';
import { QUOTE } from './uids';

/** Which content type the plugin works on, and where in it things stand. */
export interface QuotesConfig {
  /** UID of the type whose body holds quotes. It needs draft and publish. Typed as the one that the project ships. */
  articleType: 'api::article.article';
  /** Attribute of that type: blocks. */
  bodyField: string;
  /** Attribute of that type: the relation to its quotes. */
  quotesField: string;
  /** Path to the day of the piece, through a component where there is one, or null. */
  dateField: string | null;
  /** What each rule of the preflight does; those left out are as in `DEFAULT_RULES`. */
  rules: Rules;
}

const KEYS = ['articleType', 'bodyField', 'quotesField', 'dateField', 'rules'];

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

/** Checks the shape; whether the attributes exist is checked when the content types are there. */
function validator(config: Record<string, unknown>): void {
  const unknown = Object.keys(config).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) {
    throw new Error(
      `quotes plugin: unknown setting "${unknown[0]}" in config/plugins. Known: ${KEYS.join(', ')}.`
    );
  }
  for (const key of ['articleType', 'bodyField', 'quotesField']) {
    if (typeof config[key] !== 'string' || config[key] === '') {
      throw new Error(`quotes plugin: "${key}" in config/plugins must be a non-empty string.`);
    }
  }
  if (config.dateField !== null && typeof config.dateField !== 'string') {
    throw new Error('quotes plugin: "dateField" in config/plugins must be a string or null.');
  }
  validateRules(config.rules);
}

export default {
  default: {
    articleType: 'api::article.article',
    bodyField: 'body',
    quotesField: 'quotes',
    dateField: 'dateline.date',
    rules: DEFAULT_RULES,
  } satisfies QuotesConfig,
  validator,
};

/** The plugin's configuration. */
export function quotesConfig(strapi: Core.Strapi): QuotesConfig {
  return strapi.config.get<QuotesConfig>('plugin::quotes');
}

/**
 * Stops the start where the configured type or an attribute is not what the plugin needs.
 * @throws Error that names the setting and what it found
 */
export function assertConfiguredType(strapi: Core.Strapi): void {
  const { articleType, bodyField, quotesField, dateField } = quotesConfig(strapi);
  const fail = (setting: string, problem: string): never => {
    throw new Error(`quotes plugin: "${setting}" in config/plugins: ${problem}`);
  };

  const contentTypes = strapi.contentTypes as unknown as Record<string, Struct.Schema | undefined>;
  const components = strapi.components as unknown as Record<string, Struct.Schema | undefined>;
  const contentType = contentTypes[articleType];
  if (!contentType) {
    const known = Object.keys(contentTypes).filter((uid) => uid.startsWith('api::'));
    return fail('articleType', `there is no "${articleType}". There are: ${known.join(', ')}.`);
  }
  if (!contentType.options?.draftAndPublish) {
    fail('articleType', `"${articleType}" needs draft and publish.`);
  }

  const body = contentType.attributes[bodyField];
  if (body?.type !== 'blocks') {
    fail('bodyField', `"${bodyField}" of ${articleType} must be blocks, it is ${body?.type}.`);
  }

  const quotes = contentType.attributes[quotesField];
  if (quotes?.type !== 'relation' || !('target' in quotes) || quotes.target !== QUOTE) {
    fail('quotesField', `"${quotesField}" of ${articleType} must be a relation to ${QUOTE}.`);
  }

  if (dateField === null) return;
  const [first, second] = dateField.split('.');
  const attribute = contentType.attributes[first];
  const component = attribute?.type === 'component' ? components[attribute.component] : null;
  const date = component && second ? component.attributes[second] : attribute;
  if (date?.type !== 'date' && date?.type !== 'datetime') {
    fail('dateField', `"${dateField}" of ${articleType} must lead to a date.`);
  }
}
