import { Typography } from '@strapi/design-system';
import type { PreflightResponse } from '../../../shared/contract';
import { useQuotesRights } from '../hooks/useQuotesRights';
import { useTranslate } from '../hooks/useTranslate';
import type { ArticleKey } from '../api/types';
import { changesAnything } from '../utils/publication-set';
import { PublicationSet } from './PublicationSet';
import { IssueList } from './IssueList';
import { OverrideSection } from './OverrideSection';
import type { Destination } from './types';
import { ReadersUpdateField } from './ReadersUpdateField';
import type { Override } from './useOverride';
import type { ReadersUpdateChoice } from './useReadersUpdate';
import type { ReviewHere } from './useReviewHere';
import { Withdrawn } from './Withdrawn';

interface PreflightReportProps {
  report: PreflightResponse['data'];
  article: ArticleKey;
  here: ReviewHere;
  override: Override;
  readersUpdate: ReadersUpdateChoice;
  onLeave: (to: Destination) => void;
}

/** Shows problems first, then the publication set, then notes. */
export function PreflightReport(props: PreflightReportProps) {
  const { report, article, here, override, readersUpdate, onLeave } = props;
  const t = useTranslate();
  const { canReview } = useQuotesRights();
  const { blockers, records, withdrawn } = report;
  // The checkbox replaces the warning.
  const warnings = report.warnings.filter(
    ({ code }) => code !== 'correction.not-dated' || !readersUpdate.isOffered
  );
  const common = { article, records, here: canReview ? here : null, onLeave };

  return (
    <>
      {blockers.length > 0 && (
        <IssueList
          {...common}
          tone="danger"
          title={t('preflight.blockers', { count: blockers.length })}
          issues={blockers}
          firstPlace={0}
        />
      )}
      {override.isPossible && <OverrideSection override={override} />}
      {blockers.length === 0 && !changesAnything(report) && (
        <Typography textColor="neutral800" tag="p">
          {t('preflight.nothing')}
        </Typography>
      )}
      <PublicationSet report={report} />
      {readersUpdate.isOffered && <ReadersUpdateField choice={readersUpdate} />}
      {withdrawn.length > 0 && <Withdrawn quotes={withdrawn} />}
      {warnings.length > 0 && (
        <IssueList
          {...common}
          tone="warning"
          title={t('preflight.warnings', { count: warnings.length })}
          issues={warnings}
          firstPlace={blockers.length}
        />
      )}
    </>
  );
}
