import { VisuallyHidden } from '@strapi/design-system';
import type { PreflightResponse } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { changesAnything } from '../utils/publication-set';

interface ResultAloudProps {
  report: PreflightResponse['data'] | undefined;
  /** Message about the editor's last action. */
  done: string;
}

/** Announces the result of the check to screen readers, from inside the dialog because they read nothing outside it. */
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
