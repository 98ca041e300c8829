import { Button, Modal } from '@strapi/design-system';
import type { PreflightResponse } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { PUBLISH_ARTICLE_ID } from '../utils/elements';
import { countPublicationSet } from '../utils/publication-set';

interface PreflightFooterProps {
  report: PreflightResponse['data'] | undefined;
  isReady: boolean;
  isPublishing: boolean;
  onBack: () => void;
  onPublish: () => void;
  /** Null where the blockers cannot be overridden by this user. */
  onOverride: (() => void) | null;
}

/** Shows the buttons; Publish says what will be published. */
export function PreflightFooter(props: PreflightFooterProps) {
  const { report, isReady, isPublishing, onBack, onPublish, onOverride } = props;
  const t = useTranslate();
  const parts = report
    ? countPublicationSet(report).map(({ key, count }) => t(key, { count }))
    : [];
  const label = parts.length
    ? t('preflight.publish-article', { parts: parts.join(', ') })
    : t('preflight.publish');

  return (
    <Modal.Footer gap={4}>
      <Button variant="tertiary" disabled={isPublishing} onClick={onBack}>
        {t('preflight.back')}
      </Button>
      {onOverride ? (
        <Button variant="danger-light" loading={isPublishing} onClick={onOverride}>
          {t('override.publish')}
        </Button>
      ) : (
        <Button
          id={PUBLISH_ARTICLE_ID}
          disabled={!isReady}
          loading={isPublishing}
          onClick={onPublish}
        >
          {label}
        </Button>
      )}
    </Modal.Footer>
  );
}
