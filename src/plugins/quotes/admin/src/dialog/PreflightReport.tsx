import { Flex } from '@strapi/design-system';
import type { PreflightResponse } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import type { PieceKey } from '../services/quotes';
import { GoesOut } from './GoesOut';
import { IssueList } from './IssueList';

interface PreflightReportProps {
  report: PreflightResponse['data'];
  piece: PieceKey;
  onClose: () => void;
}

/** Blockers first, then what goes out, then what an editor should know. */
export function PreflightReport({ report, piece, onClose }: PreflightReportProps) {
  const t = useTranslate();
  const { blockers, warnings, records } = report;
  const common = { piece, records, onClose };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {blockers.length > 0 && (
        <IssueList
          {...common}
          tone="danger"
          title={t('preflight.blockers', { count: blockers.length })}
          issues={blockers}
        />
      )}
      <GoesOut report={report} />
      {warnings.length > 0 && (
        <IssueList
          {...common}
          tone="warning"
          title={t('preflight.warnings', { count: warnings.length })}
          issues={warnings}
        />
      )}
    </Flex>
  );
}
