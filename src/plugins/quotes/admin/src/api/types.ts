/** Defines the arguments of the plugin's requests. */
import type {
  AnalyseRequest,
  MarkRequest,
  PlaceRequest,
  QuoteToAssign,
  SeenQuote,
  SpeakerChoice,
  SpellingRequest,
} from '../../../shared/contract';

/** A language version of an article. */
export interface ArticleKey {
  documentId: string;
  locale?: string;
}

export type ReviewAction =
  | 'confirm'
  | 'reassign'
  | 'dismiss'
  | 'restore'
  | 'shared-wording'
  | 'unlink-translation'
  | 'place'
  | 'spelling'
  | 'undo';

export interface Review {
  article: ArticleKey;
  quoteId: string;
  action: ReviewAction;
  /** The speaker, for `reassign`; the place, for `place`; the name, for `spelling`. */
  to?: SpeakerChoice | Pick<PlaceRequest, 'anchor'> | Pick<SpellingRequest, 'name'>;
  /** The quote as the editor saw it. */
  seen?: SeenQuote;
}

/** One speaker for several quotes. */
export interface Assignment {
  article: ArticleKey;
  quotes: QuoteToAssign[];
  to: SpeakerChoice;
}

/** An unsaved body. */
export interface Analysis extends AnalyseRequest {
  /** `bodyKey` of the body. */
  key: string;
  /** Key of the reviews of the saved draft: another user's review requires another analysis. */
  reviewed: string;
  /** Version of the officials: once one has changed, the text is analysed again. */
  people: string;
}

export interface Mark extends Pick<MarkRequest, 'anchor' | 'kind'> {
  article: ArticleKey & { documentId: string };
}

export interface Publication {
  article: ArticleKey;
  /** Reason for overriding blockers. */
  reason?: string;
  /** Shows readers that the article was updated. */
  updatedForReaders?: boolean;
}

export interface NamesakeSearch {
  namesakesOf: string;
  /** The official being edited. */
  except?: string;
}

export interface PeopleSearch {
  q: string;
  locale?: string;
  date?: string | null;
}
