import { Button, Flex, Loader, Modal } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';
import { PanelError } from '../panel/PanelError';
import { useGetPreflightQuery, type PieceKey } from '../services/quotes';
import { PreflightReport } from './PreflightReport';
import { usePublish } from './usePublish';

interface PreflightDialogProps {
  piece: PieceKey;
  onClose: () => void;
}

/** What goes out together, what stands in the way, and Publish. */
export function PreflightDialog({ piece, onClose }: PreflightDialogProps) {
  const t = useTranslate();
  // What other editors did in the meantime counts as well, so an old answer is not good enough.
  const preflight = useGetPreflightQuery(piece, { refetchOnMountOrArgChange: true });
  const { publish, isPublishing, refusal } = usePublish(piece, onClose);

  const { data, error, isFetching, refetch } = preflight;
  const report = data && refusal ? { ...data, blockers: refusal } : data;
  const isBlocked = !report || report.blockers.length > 0;

  return (
    <Modal.Content>
      <Modal.Header closeLabel={t('preflight.close')}>
        <Modal.Title>
          {isBlocked && report ? t('preflight.blocked') : t('preflight.title')}
        </Modal.Title>
      </Modal.Header>
      <Modal.Body>
        {isFetching ? (
          <Flex justifyContent="center" padding={6}>
            <Loader>{t('preflight.loading')}</Loader>
          </Flex>
        ) : error ? (
          <PanelError error={error} isRetrying={isFetching} onRetry={refetch} />
        ) : (
          report && <PreflightReport report={report} piece={piece} onClose={onClose} />
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {t('preflight.back')}
        </Button>
        <Button disabled={isFetching || isBlocked} loading={isPublishing} onClick={publish}>
          {t('preflight.publish')}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
}
