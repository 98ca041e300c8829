import { VisuallyHidden } from '@strapi/design-system';
import type { PreflightResponse } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { changesAnything } from '../utils/publication-set';

interface ResultAloudProps {
  report: PreflightResponse['data'] | undefined;
  /** What the editor did last. */
  done: string;
}

/** The result of the check for whoever only hears it. It stands in the dialog: outside of it nothing is read. */
export function ResultAloud({ report, done }: ResultAloudProps) {
  const t = useTranslate();
  const resultOf = ({ blockers, warnings }: PreflightResponse['data']) => {
    if (blockers.length > 0) return t('preflight.blockers', { count: blockers.length });
    return t('preflight.ready-announcement', { warnings: warnings.length });
  };
  const result = !report
    ? ''
    : report.blockers.length === 0 && !changesAnything(report)
      ? t('preflight.nothing')
      : resultOf(report);

  return (
    <VisuallyHidden>
      <p role="status">{[done, result].filter(Boolean).join(' ')}</p>
    </VisuallyHidden>
  );
}
