import { Button, TextButton } from '@strapi/design-system';
import type { PreflightIssue, QuoteView } from '../../../shared/contract';
import { ARTICLE } from '../constants';
import { useTranslate } from '../hooks/useTranslate';
import { cardId, focusElement } from '../utils/elements';
import { EntryLink } from '../components/EntryLink';
import type { IssueFixProps } from './types';

/** Issues that are fixed by confirming the speaker. */
const TO_CONFIRM = new Set(['quote.pending', 'quote.unconfirmed', 'quote.needs-review']);

/** Finds the speaker to confirm with one click; null without a speaker, or if the text no longer has the quote. */
function speakerToConfirm({ code }: PreflightIssue, quote?: QuoteView): string | null {
  if (!TO_CONFIRM.has(code) || !quote?.anchor) return null;
  return quote.speaker?.name ?? quote.attributionText;
}

/** Offers the fixes for a quote, the shortest first. */
export function QuoteFix({ issue, quote, article, place, here, onLeave }: IssueFixProps) {
  const t = useTranslate();
  const { documentId, code, values } = issue;
  const speaker = speakerToConfirm(issue, quote);
  const isBusy = here?.busy === documentId;
  const reviewQuote = (action: 'confirm' | 'shared-wording') =>
    quote && here?.reviewQuote(quote, action, place);

  return (
    <>
      {here && speaker && (
        <Button
          size="S"
          variant="secondary"
          loading={isBusy}
          onClick={() => reviewQuote('confirm')}
        >
          {t('action.confirm-speaker', { speaker })}
        </Button>
      )}
      {here && quote && code === 'quote.said-by-another' && (
        <Button
          size="S"
          variant="secondary"
          loading={isBusy}
          onClick={() => reviewQuote('shared-wording')}
        >
          {t('action.shared-wording')}
        </Button>
      )}
      <TextButton onClick={() => onLeave(() => focusElement(cardId(documentId)))}>
        {t('preflight.to-quote')}
      </TextButton>
      {values?.article && (
        <EntryLink entry={{ uid: ARTICLE, documentId: values.article, locale: article.locale }}>
          {t('preflight.to-article')}
        </EntryLink>
      )}
    </>
  );
}
