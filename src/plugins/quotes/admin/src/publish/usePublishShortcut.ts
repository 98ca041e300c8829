import { useEffect, useRef } from 'react';

const isShortcut = ({ key, shiftKey, metaKey, ctrlKey }: KeyboardEvent) =>
  key === 'Enter' && shiftKey && (metaKey || ctrlKey);

/** In a dialog the keys belong to what the dialog shows. */
const isInDialog = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;

/** Ctrl/Cmd + Shift + Enter, which Strapi handles in the window and not in the button. */
export function usePublishShortcut(publish: () => Promise<void>, isEnabled: boolean) {
  const latest = useRef({ publish, isEnabled });
  latest.current = { publish, isEnabled };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event) || isInDialog(event) || !latest.current.isEnabled) return;
      event.preventDefault();
      event.stopPropagation();
      void latest.current.publish();
    };
    // Before the text editor sees it, which would break the line.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
