import { useEffect, useRef, useState } from 'react';
import { Button, Field, Flex, TextButton, Textarea } from '@strapi/design-system';
import { toAnchor, type Projection } from '../../../shared/projection';
import type { ReviewActions } from '../review/useReviewActions';
import { useTranslate } from '../hooks/useTranslate';
import { cardId, focusElement } from '../utils/elements';

interface MissedQuoteProps {
  text: Projection;
  reviewActions: ReviewActions;
}

const NOTHING = { start: 0, end: 0 };

const reject = (event: Event) => event.preventDefault();

/**
 * Shows the text, to select a quote that was not detected. Uses a field, because text in it can be selected with the keys
 * as well as the mouse; it accepts no changes. (One that is `readOnly` would have no caret to select with.)
 */
export function MissedQuote({ text, reviewActions }: MissedQuoteProps) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const [selected, setSelected] = useState(NOTHING);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.addEventListener('beforeinput', reject);
    return () => element?.removeEventListener('beforeinput', reject);
  }, [isOpen]);

  const words = text.text.slice(selected.start, selected.end);
  const isOneParagraph = !words.trim().includes('\n');
  const canMark = words.trim() !== '' && isOneParagraph;

  const close = () => {
    setIsOpen(false);
    setSelected(NOTHING);
  };
  const mark = async () => {
    const start = selected.start + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    const quoteId = await reviewActions.mark(toAnchor(text, { start, end }));
    if (!quoteId) return;
    close();
    window.setTimeout(() => focusElement(cardId(quoteId)), 100);
  };

  if (!isOpen) {
    return (
      <TextButton data-action="missed" onClick={() => setIsOpen(true)}>
        {t('missed.open')}
      </TextButton>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        hint={t('missed.hint')}
        error={isOneParagraph ? undefined : t('missed.one-paragraph')}
      >
        <Field.Label>{t('missed.label')}</Field.Label>
        <Textarea
          ref={field}
          autoFocus
          aria-readonly
          resizable
          rows={10}
          value={text.text}
          onChange={() => undefined}
          onSelect={() => {
            const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {};
            setSelected({ start, end });
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex gap={1} wrap="wrap">
        <Button size="S" disabled={!canMark} loading={reviewActions.isBusy} onClick={mark}>
          {t('action.mark')}
        </Button>
        <Button size="S" variant="tertiary" disabled={reviewActions.isBusy} onClick={close}>
          {t('picker.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
