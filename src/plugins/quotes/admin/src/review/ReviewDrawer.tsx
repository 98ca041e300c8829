import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type Dispatch,
  type SetStateAction,
} from 'react';
import { Flex, Modal } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { ReviewAction, ReviewActions } from './useReviewActions';
import type { ArticleQuotes } from '../hooks/useArticleQuotes';
import { useQuoteActions } from './useQuoteActions';
import { useTranslate } from '../hooks/useTranslate';
import { PendingCount } from '../panel/PendingCount';
import { MissedQuote } from '../panel/MissedQuote';
import { OutdatedNotice } from '../panel/OutdatedNotice';
import { QuoteCard } from '../panel/QuoteCard';
import type { OpenedPicker, PickerPart } from '../panel/SpeakerPicker';
import { keysOf } from '../utils/quote-keys';
import { groupOf } from '../utils/speaker-groups';
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

/** Describes what a key has opened in which card; counted, because the same key may open it again. */
type OpenedInCard = { key?: string } & OpenedPicker;
const NONE_OPENED: OpenedInCard = { part: 'search', count: 0 };

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
  /** The cards in which a key opens the choice of a speaker, for the quote or for its group. */
  const [opened, setOpened] = useState<OpenedInCard>(NONE_OPENED);
  const [openedGroup, setOpenedGroup] = useState<OpenedInCard>(NONE_OPENED);
  const cards = useRef<HTMLOListElement>(null);
  // Saving gives a new quote another key, so its position is kept to find it again.
  const place = useRef(0);
  const found = keys.indexOf(chosenKey ?? '');
  const chosen = found === -1 ? Math.min(place.current, keys.length - 1) : found;
  place.current = chosen;
  const group = groupOf(list[chosen], list);
  const latest = useRef({ list, chosenKey });
  latest.current = { list, chosenKey };

  const focusChosen = useCallback(
    () => cards.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus(),
    []
  );
  /** Gives the keys a target again where the element with the focus is gone. */
  const restoreFocus = useCallback(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body || at.matches(':disabled')) focusChosen();
  }, [focusChosen]);
  useEffect(() => {
    focusChosen();
    // The group is drawn with the selected card only, and would open again with it.
    setOpenedGroup(NONE_OPENED);
    // A list of officials that is open in it takes the focus along a moment later.
    const later = window.setTimeout(restoreFocus);
    return () => window.clearTimeout(later);
  }, [chosenKey, focusChosen, restoreFocus]);

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
  useEffect(restoreFocus, [busy, restoreFocus]);
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

  const openIn = (set: Dispatch<SetStateAction<OpenedInCard>>) => (part: PickerPart) =>
    set(({ count }) => ({ key: keys[chosen], part, count: count + 1 }));

  const onKeyDown = reviewKeyHandler(list[chosen], {
    move: (by) => choose(chosen + by),
    review: reviewByKey,
    undo: () => void undo(),
    confirmCertain: () => void confirmCertain(),
    missSpeaker: () => toggleNotification({ type: 'info', message: t('review.no-speaker') }),
    choose: openIn(setOpened),
    chooseForAll: openIn(setOpenedGroup),
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
              {quotes.outdated && (
                <OutdatedNotice outdated={quotes.outdated} reviewActions={reviewActions} />
              )}
              <Flex ref={cards} tag="ol" direction="column" alignItems="stretch" gap={3}>
                {list.map((quote, i) => (
                  <QuoteCard
                    key={keys[i]}
                    cardKey={keys[i]!}
                    quote={quote}
                    isBusy={busy.has(keys[i]!)}
                    isChosen={i === chosen}
                    opened={keys[i] === opened.key ? opened : undefined}
                    group={i === chosen ? group : undefined}
                    openedGroup={keys[i] === openedGroup.key ? openedGroup : undefined}
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
