import { Flex } from '@strapi/design-system';
import { useReviewActions } from '../review/useReviewActions';
import { useArticleQuotes } from '../hooks/useArticleQuotes';
import { useTranslate } from '../hooks/useTranslate';
import type { SavedEntry } from '../publish/useSaveDraft';
import type { ArticleKey } from '../api/reviewApi';
import { MissedQuote } from './MissedQuote';
import { RequestError } from '../components/RequestError';
import { PanelLoader } from './PanelLoader';
import { PanelNote } from './PanelNote';
import { PanelNotices } from './PanelNotices';
import { QuoteList } from './QuoteList';
import { ReportedSpeech } from './ReportedSpeech';
import { ScheduleWarning } from './ScheduleWarning';

interface DraftQuotesProps {
  entry: SavedEntry;
  /** Without documentId where the article was never saved, at least not in this language. */
  article: Partial<ArticleKey>;
  /** The user may see the quotes and not settle them. */
  readOnly: boolean;
}

/** The quotes of the text in the form, saved or not, and what the panel says while there are none to show. */
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
