import type { QuoteSearch } from '../../../shared/contract';
import type { StoredAgreement } from '../projections/agreement';
import type { Found, FoundArticle } from '../store/find';
import type { Tagged } from './assemble-article';

/** The parts of a page around the record itself. */
export interface Surroundings {
  quotes: Tagged<QuoteSearch>;
  /** Articles that name the record. */
  articles: FoundArticle[];
  /** Agreements that name the record. */
  agreements: StoredAgreement[];
  /** Every record that any of these name. */
  named: Found;
}
