import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QuoteView } from '../../../shared/contract';
import type { ReviewAction } from '../review/useReviewActions';
import { useTranslate } from '../hooks/useTranslate';

const Choice = styled.button`
  width: 100%;
  text-align: left;
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  &:hover:not(:disabled) {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

/** Maps the choice of a likely speaker to a review action. */
export function choiceOf({ candidates, speaker }: QuoteView, index: number): ReviewAction | null {
  const person = candidates[index];
  if (!person) return null;
  if (person.documentId === speaker?.documentId) return { action: 'confirm' };
  return { action: 'reassign', to: { speaker: person.documentId } };
}

interface CandidatesProps {
  quote: QuoteView;
  isBusy: boolean;
  onReview: (action: ReviewAction) => Promise<boolean>;
}

/** Lists the likely speakers, each with its key. */
export function Candidates({ quote, isBusy, onReview }: CandidatesProps) {
  const t = useTranslate();
  const { candidates, anchor, review, reviewed } = quote;
  // A single candidate of a reviewed quote is no choice.
  const isChoice = candidates.length > 1 || (candidates.length === 1 && !reviewed);
  if (!isChoice || anchor === null || review === 'dismissed') return null;

  return (
    <Flex tag="ol" direction="column" alignItems="stretch" aria-label={t('review.candidates')}>
      {candidates.map(({ documentId, name, office }, i) => (
        <li key={documentId}>
          <Choice
            type="button"
            disabled={isBusy}
            onClick={() => void onReview(choiceOf(quote, i)!)}
          >
            <Flex gap={2} alignItems="baseline">
              <Typography variant="pi" fontWeight="bold" textColor="primary600" tag="kbd">
                {i + 1}
              </Typography>
              <Flex direction="column" alignItems="flex-start" flex="1">
                <Typography textColor="neutral800">{name}</Typography>
                {office && (
                  <Typography variant="pi" textColor="neutral600">
                    {office}
                  </Typography>
                )}
              </Flex>
            </Flex>
          </Choice>
        </li>
      ))}
    </Flex>
  );
}
