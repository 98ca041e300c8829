import { Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { MAX_TEXT_LENGTH } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { REASON_ID, type Override } from './useOverride';

/** Takes the reason for publishing anyway, or says who may. */
export function OverrideSection({ override }: { override: Override }) {
  const t = useTranslate();
  const { isOffered, isMissing, reason, setReason } = override;

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {t('override.title')}
      </Typography>
      {isOffered ? (
        <Field.Root
          id={REASON_ID}
          required
          hint={t('override.hint')}
          error={isMissing ? t('override.missing') : undefined}
        >
          <Field.Label>{t('override.reason')}</Field.Label>
          <Textarea
            value={reason}
            maxLength={MAX_TEXT_LENGTH}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
      ) : (
        <Typography textColor="neutral700" tag="p">
          {t('override.not-permitted')}
        </Typography>
      )}
    </Flex>
  );
}
