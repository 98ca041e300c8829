import { Avatar, Flex, Typography } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';

/** Abbreviates a name to the initials of its first and last parts. */
function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const letters = [parts[0], parts.length > 1 ? parts[parts.length - 1] : undefined];
  return letters.map((part) => [...(part ?? '')][0] ?? '').join('');
}

/** Shows the speaker with the office held on that day, or else the attribution. */
export function Speaker({ quote: { speaker, attributionText } }: { quote: QuoteView }) {
  const t = useTranslate();

  // The certainty already says that the speaker is unknown.
  if (!speaker && !attributionText) return null;
  const name = speaker?.name ?? attributionText ?? '';
  return (
    <Flex gap={2} alignItems="center">
      {speaker && (
        <Avatar.Item
          src={speaker.portraitUrl ?? undefined}
          alt=""
          fallback={<span aria-hidden>{initials(name)}</span>}
        />
      )}
      <Flex direction="column" alignItems="flex-start" flex="1" minWidth={0}>
        <Typography variant="omega" fontWeight="bold" textColor="neutral800" tag="p">
          {name}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {speaker ? (speaker.office ?? t('speaker.no-office')) : t('speaker.unlisted')}
        </Typography>
      </Flex>
    </Flex>
  );
}
