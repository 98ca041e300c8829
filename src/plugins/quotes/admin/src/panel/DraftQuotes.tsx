import { Flex } from '@strapi/design-system';
import { useReviewActions } from '../review/useReviewActions';
import { useArticleQuotes } from '../hooks/useArticleQuotes';
import { useTranslate } from '../hooks/useTranslate';
import type { SavedEntry } from '../publish/useSaveDraft';
import type { ArticleKey } from '../api/types';
import { MissedQuote } from './MissedQuote';
import { RequestError } from '../components/RequestError';
import { OutdatedNotice } from './OutdatedNotice';
import { PanelLoader } from './PanelLoader';
import { PanelNote } from './PanelNote';
import { PanelNotices } from './PanelNotices';
import { QuoteList } from './QuoteList';
import { ReportedSpeech } from './ReportedSpeech';
import { ScheduleWarning } from './ScheduleWarning';

interface DraftQuotesProps {
  entry: SavedEntry;
  /** Has no documentId if the article was never saved in this language. */
  article: Partial<ArticleKey>;
  /** True if the user may see the quotes but not review them. */
  readOnly: boolean;
}

/** Shows the quotes of the text in the form, saved or not, with the loading, empty and error states. */
export default function DraftQuotes({ entry, article, readOnly }: DraftQuotesProps) {
  const t = useTranslate();
  const quotes = useArticleQuotes(article);
  const reviewActions = useReviewActions(entry, quotes);
  const { answer, error, isFetching, isUpdating, retry, text } = quotes;

  if (!answer) {
    if (!error) return <PanelLoader />;
    return <RequestError about="panel" error={error} isRetrying={isFetching} onRetry={retry} />;
  }
  const hasText = text.text.trim() !== '';
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-busy={isUpdating}>
      {quotes.schedule && <ScheduleWarning notice={quotes.schedule} />}
      <PanelNotices article={article} quotes={quotes} />
      {quotes.outdated && (
        <OutdatedNotice
          outdated={quotes.outdated}
          reviewActions={readOnly ? undefined : reviewActions}
        />
      )}
      {error && (
        <RequestError about="panel" error={error} isRetrying={isFetching} onRetry={retry} />
      )}
      {answer.data.length > 0 ? (
        <QuoteList
          documentId={article.documentId}
          quotes={quotes}
          reviewActions={reviewActions}
          readOnly={readOnly}
        />
      ) : (
        <PanelNote>{t(hasText ? 'panel.empty' : 'panel.no-text')}</PanelNote>
      )}
      {!readOnly && <ReportedSpeech reported={answer.reported} reviewActions={reviewActions} />}
      {!readOnly && hasText && <MissedQuote text={text} reviewActions={reviewActions} />}
    </Flex>
  );
}
