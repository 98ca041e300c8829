import { Typography } from '@strapi/design-system';
import type { PreflightResponse } from '../../../shared/contract';
import { useQuotesRights } from '../hooks/useQuotesRights';
import { useTranslate } from '../hooks/useTranslate';
import type { PieceKey } from '../services/quotes';
import { changesAnything } from '../utils/goingOut';
import { GoesOut } from './GoesOut';
import { IssueList } from './IssueList';
import { OverrideSection } from './OverrideSection';
import type { Destination } from './PreflightModal';
import type { Override } from './useOverride';
import type { SettleHere } from './useSettleHere';
import { Withdrawn } from './Withdrawn';

interface PreflightReportProps {
  report: PreflightResponse['data'];
  piece: PieceKey;
  here: SettleHere;
  override: Override;
  onLeave: (to: Destination) => void;
}

/** Blockers first, then what goes out, then what an editor should know. */
export function PreflightReport(props: PreflightReportProps) {
  const { report, piece, here, override, onLeave } = props;
  const t = useTranslate();
  const { canReview } = useQuotesRights();
  const { blockers, warnings, records, withdrawn } = report;
  const common = { piece, records, here: canReview ? here : null, onLeave };

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
      <GoesOut report={report} />
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
