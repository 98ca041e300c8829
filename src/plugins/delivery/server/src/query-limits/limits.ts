/**
 * Limits one request to the generated APIs: `generated` in the plugin's configuration. How many records
 * a page has is Strapi's own setting (`rest.maxLimit` in config/api, `maxLimit` of the graphql plugin).
 */
export interface Limits {
  populate: {
    /** The number of names in a path: the deepest that a page needs is `agreements.parties.signatories.official`. */
    depth: number;
    /**
     * Relations that may be populated, by the content type or component that they are of. Components and media are
     * parts of their record and may always be.
     */
    relations: Record<string, Record<string, boolean>>;
  };
  filters: {
    /** The number of conditions, at every depth together. */
    conditions: number;
    /** The number of names in one condition, `$and`, `$or` and its operator among them. */
    depth: number;
    /** The number of branches of one `$and` or `$or`. */
    branches: number;
    /** The number of values of one `$in`. */
    values: number;
  };
  /** The number of sort keys. */
  sortKeys: number;
}

export const DEFAULT_LIMITS: Limits = {
  populate: {
    depth: 4,
    relations: {
      'api::article.article': {
        quotes: true,
        officials: true,
        agreements: true,
        localizations: true,
      },
      'api::quote.quote': {
        speaker: true,
        article: true,
        agreements: true,
        partOf: true,
        localizations: true,
      },
      'agreement.signatory': { official: true },
      'agreement.related-agreement': { agreement: true },
    },
  },
  filters: { conditions: 30, depth: 8, branches: 20, values: 100 },
  sortKeys: 5,
};

/** Returns what is wrong with these settings: the setting's name and what it must be; null if nothing is. */
export function problemOf(limits: Limits): [string, string] | null {
  const numbers: [string, number][] = [
    ['populate.depth', limits.populate.depth],
    ...Object.entries(limits.filters).map(([name, value]): [string, number] => [
      `filters.${name}`,
      value,
    ]),
    ['sortKeys', limits.sortKeys],
  ];
  const wrong = numbers.find(([, value]) => !Number.isInteger(value) || value < 1);
  return wrong ? [wrong[0], 'must be a whole number from 1'] : null;
}
