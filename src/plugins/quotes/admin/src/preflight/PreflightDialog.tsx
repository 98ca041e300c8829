import { useEffect } from 'react';
import { Flex, Modal } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';
import type { ArticleKey } from '../api/types';
import { focusElement, PUBLISH_ARTICLE_ID, SUMMARY_ID } from '../utils/elements';
import { changesAnything } from '../utils/publication-set';
import { RequestError } from '../components/RequestError';
import { Checking } from './PreflightLoading';
import { PreflightFooter } from './PreflightFooter';
import type { Destination } from './types';
import { PreflightReport } from './PreflightReport';
import { PublishProblem } from './PublishProblem';
import { ResultAloud } from './ResultAnnouncement';
import { useOverride } from './useOverride';
import { usePreflight } from './usePreflight';
import { usePublish } from './usePublish';
import { useReadersUpdate } from './useReadersUpdate';
import { useReviewHere } from './useReviewHere';

interface PreflightDialogProps {
  article: ArticleKey;
  isPublishing: boolean;
  setIsPublishing: (isPublishing: boolean) => void;
  onLeave: (to?: Destination) => void;
}

/** Shows the publication set and the problems with their fixes, and publishes. */
export default function PreflightDialog(props: PreflightDialogProps) {
  const { article, isPublishing, setIsPublishing, onLeave } = props;
  const t = useTranslate();
  const preflight = usePreflight(article);
  const { report, error, isChecking, checkedAt, check } = preflight;
  const onPublished = () => onLeave(() => focusElement(SUMMARY_ID));
  const readersUpdate = useReadersUpdate(report);
  const updatedForReaders = readersUpdate.isOffered && readersUpdate.isChosen;
  const publication = usePublish({ article, updatedForReaders, onPublished, setIsPublishing });
  const here = useReviewHere(article, preflight, publication.forgetProblem);
  const override = useOverride(report, publication.override);

  const isReady = report !== undefined && report.blockers.length === 0 && changesAnything(report);
  // Focuses Publish when the article is ready, unless the editor has moved on in the dialog.
  useEffect(() => {
    const isInFrame = document.activeElement?.getAttribute('role') === 'dialog';
    if (isReady && isInFrame) focusElement(PUBLISH_ARTICLE_ID);
  }, [isReady]);

  const isBlocked = report !== undefined && report.blockers.length > 0;
  return (
    <>
      <Modal.Header closeLabel={t('preflight.close')}>
        <Modal.Title>{t(isBlocked ? 'preflight.blocked' : 'preflight.title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <ResultAloud report={error ? undefined : report} done={here.done} />
        <Flex direction="column" alignItems="stretch" gap={6}>
          {publication.problem && (
            <PublishProblem problem={publication.problem} checkedAt={checkedAt} />
          )}
          {error ? (
            <RequestError about="preflight" error={error} isRetrying={isChecking} onRetry={check} />
          ) : report ? (
            <PreflightReport
              report={report}
              article={article}
              here={here}
              override={override}
              readersUpdate={readersUpdate}
              onLeave={onLeave}
            />
          ) : (
            <Checking />
          )}
        </Flex>
      </Modal.Body>
      <PreflightFooter
        report={error ? undefined : report}
        isReady={isReady}
        isPublishing={isPublishing}
        onBack={() => onLeave()}
        onPublish={publication.publish}
        onOverride={override.isOffered ? override.submit : null}
      />
    </>
  );
}
