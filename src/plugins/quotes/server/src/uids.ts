/** Content types and actions that the plugin knows by name, in one place. */
export const PLUGIN = 'quotes';

export const QUOTE = 'api::quote.quote';
export const OFFICIAL = 'api::official.official';
export const AGREEMENT = 'api::agreement.agreement';

/** The right of a content-API caller to read drafts. */
export const DRAFTS_READ = 'plugin::quotes.drafts.read';
export const ACTIVITY_LOG = 'plugin::quotes.activity-log-entry';
