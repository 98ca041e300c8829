import type { Destination } from './types';
import { useRef, useState } from 'react';
import { Modal } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { lazyPart } from '../../../../../admin/lazy-part';
import type { ArticleKey } from '../api/types';
import { focusButton, focusElement, SUMMARY_ID } from '../utils/elements';
import { PreflightFrame, PreflightLoading } from './PreflightLoading';

const PreflightDialog = lazyPart(() => import('./PreflightDialog'), {
  loading: <PreflightLoading />,
  frame: (failure) => <PreflightFrame>{failure}</PreflightFrame>,
});

interface PreflightModalProps {
  article: ArticleKey;
  onClose: () => void;
}

/** Draws the frame of the preflight, whose content is loaded when it first opens. */
export function PreflightModal({ article, onClose }: PreflightModalProps) {
  const { formatMessage } = useIntl();
  const [isPublishing, setIsPublishing] = useState(false);
  const destination = useRef<Destination>();

  const leave = (to?: Destination) => {
    destination.current = to;
    onClose();
  };
  /** Focuses Publish, because the browser cannot: the button was disabled in the meantime. */
  const backToPublish = () =>
    focusButton(formatMessage({ id: 'app.utils.publish', defaultMessage: 'Publish' }));

  return (
    <Modal.Root open onOpenChange={() => !isPublishing && leave()}>
      <Modal.Content
        aria-describedby={undefined}
        style={{ outline: 'none' }}
        // Focuses the frame, which stays while its content changes, so that focus is not lost with a button.
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          (event.currentTarget as HTMLElement).focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (destination.current?.() || backToPublish()) return;
          focusElement(SUMMARY_ID);
        }}
      >
        <PreflightDialog
          article={article}
          isPublishing={isPublishing}
          setIsPublishing={setIsPublishing}
          onLeave={leave}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
