import { useEffect, useRef, useState } from 'react';
import { Flex, Modal } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { ReviewAction, ReviewActions } from './useReviewActions';
import type { ArticleQuotes } from '../hooks/useArticleQuotes';
import { useQuoteActions } from './useQuoteActions';
import { useTranslate } from '../hooks/useTranslate';
import { PendingCount } from '../panel/PendingCount';
import { MissedQuote } from '../panel/MissedQuote';
import { QuoteCard, type OpenedPicker } from '../panel/QuoteCard';
import { keysOf } from '../utils/quote-keys';
import { KeyHints } from './KeyHints';
import { TextPane } from './TextPane';
import { reviewKeyHandler } from './review-keys';

const Content = styled(Modal.Content)`
  width: 96vw;
  max-width: 150rem;
  height: 94vh;
  max-height: 94vh;
  /* Moving the focus must not scroll the frame, only its panes. */
  overflow: clip;
`;
const Pane = styled.div`
  flex: 1;
  min-width: 0;
  overflow-y: auto;
  & + & {
    flex: 0 0 44rem;
    max-width: 50%;
    border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

interface ReviewDrawerProps {
  quotes: ArticleQuotes;
  reviewActions: ReviewActions;
  onClose: () => void;
}

/** Shows the whole text next to its quotes, to review them one by one with the keyboard alone. */
export default function ReviewDrawer({ quotes, reviewActions, onClose }: ReviewDrawerProps) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const list = quotes.answer!.data;
  const keys = keysOf(list);
  const isPending = (index: number) => list[index]?.reviewed === false;
  const [chosenKey, setChosenKey] = useState(keys.find((_, i) => isPending(i)) ?? keys[0]);
  /** The card in which a key opens the choice of a speaker; counted, because the same key may open it again. */
  const [opened, setOpened] = useState<{ key?: string } & OpenedPicker>({
    part: 'search',
    count: 0,
  });
  const cards = useRef<HTMLOListElement>(null);
  // Saving gives a new quote another key, so its position is kept to find it again.
  const place = useRef(0);
  const found = keys.indexOf(chosenKey ?? '');
  const chosen = found === -1 ? Math.min(place.current, keys.length - 1) : found;
  place.current = chosen;
  const latest = useRef({ list, chosenKey });
  latest.current = { list, chosenKey };

  const focusChosen = () =>
    cards.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  useEffect(focusChosen, [chosenKey]);

  const choose = (index: number) =>
    setChosenKey(keys[Math.max(0, Math.min(index, keys.length - 1))]);
  /** Selects the next pending quote after a position, wrapping around; else stays. */
  const chooseNext = (from: number) => {
    const { list: now } = latest.current;
    const order = now.map((_, i) => (from + 1 + i) % now.length);
    const isNext = (i: number) => !now[i]!.reviewed && !quoteActions.isInProgress(now[i]!);
    const next = order.find(isNext) ?? from;
    setChosenKey(keysOf(now)[next]);
    // A reviewed quote loses its buttons, and the focus with them.
    window.setTimeout(focusChosen);
  };

  /** Tells if the editor has not moved on while the review was being saved. */
  const isStillAt = (key: string | undefined) => latest.current.chosenKey === key;

  const { quoteActions, busy } = useQuoteActions(
    list,
    reviewActions,
    (place, key) => {
      if (isStillAt(key)) chooseNext(place);
    },
    setChosenKey
  );
  // A disabled or removed button would swallow the keys.
  useEffect(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body || at.matches(':disabled')) focusChosen();
  }, [busy]);
  const undo = async () => {
    const quoteId = await reviewActions.undo();
    if (quoteId) setChosenKey(quoteId);
  };
  const confirmCertain = async () => {
    if ((await reviewActions.confirmCertain()) && isStillAt(chosenKey)) chooseNext(-1);
  };

  /** Moves on before the review is saved, so that the next key is for the next quote. */
  const reviewByKey = (action: ReviewAction) => {
    // A second Enter asks for what is being saved already.
    if (action.action === 'confirm' && quoteActions.isInProgress(list[chosen]!)) return;
    void quoteActions.review(keys[chosen]!, action);
    chooseNext(chosen);
  };

  const onKeyDown = reviewKeyHandler(list[chosen], {
    move: (by) => choose(chosen + by),
    review: reviewByKey,
    undo: () => void undo(),
    confirmCertain: () => void confirmCertain(),
    missSpeaker: () => toggleNotification({ type: 'info', message: t('review.no-speaker') }),
    choose: (part) => setOpened(({ count }) => ({ key: keys[chosen], part, count: count + 1 })),
    addMissed: () =>
      document.querySelector<HTMLElement>('[data-review] [data-action=missed]')?.click(),
  });

  return (
    <Modal.Root open onOpenChange={onClose}>
      <Content data-review onKeyDown={onKeyDown} aria-describedby={undefined}>
        <Modal.Header closeLabel={t('review.close')}>
          <Flex gap={4} alignItems="center">
            <Modal.Title>{t('review.title')}</Modal.Title>
            <PendingCount quotes={list} isInDrawer />
          </Flex>
        </Modal.Header>
        <Flex flex="1" minHeight={0} alignItems="stretch">
          <Pane tabIndex={0} aria-label={t('review.text')} role="region">
            <TextPane text={quotes.text} quotes={list} chosen={chosen} onChoose={choose} />
            <Flex padding={6} direction="column" alignItems="stretch">
              <MissedQuote text={quotes.text} reviewActions={reviewActions} />
            </Flex>
          </Pane>
          <Pane>
            <Flex direction="column" alignItems="stretch" gap={3} padding={4}>
              <Flex ref={cards} tag="ol" direction="column" alignItems="stretch" gap={3}>
                {list.map((quote, i) => (
                  <QuoteCard
                    key={keys[i]}
                    cardKey={keys[i]!}
                    quote={quote}
                    isBusy={busy.has(keys[i]!)}
                    isChosen={i === chosen}
                    opened={keys[i] === opened.key ? opened : undefined}
                    quoteActions={quoteActions}
                    onShow={setChosenKey}
                    isInDrawer
                  />
                ))}
              </Flex>
            </Flex>
          </Pane>
        </Flex>
        <KeyHints />
      </Content>
    </Modal.Root>
  );
}
