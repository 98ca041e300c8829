import { Badge, Flex, Typography } from '@strapi/design-system';
import type { PreflightRecord, PreflightResponse } from '../../../shared/contract';
import { AGREEMENT, ARTICLE, OFFICIAL, QUOTE } from '../constants';
import { useTranslate } from '../hooks/useTranslate';
import type { MessageKey } from '../utils/translations';

const TYPES: Record<string, MessageKey> = {
  [ARTICLE]: 'type.article',
  [OFFICIAL]: 'type.official',
  [AGREEMENT]: 'type.agreement',
};

const STATES: Record<PreflightRecord['state'], MessageKey> = {
  new: 'state.new',
  changed: 'state.changed',
  unchanged: 'state.unchanged',
};

function RecordLine({ record: { uid, title, state } }: { record: PreflightRecord }) {
  const t = useTranslate();
  const type = TYPES[uid];
  return (
    <Flex tag="li" justifyContent="space-between" gap={4} padding={3}>
      <Flex direction="column" alignItems="flex-start">
        <Typography variant="pi" textColor="neutral600">
          {type ? t(type) : uid}
        </Typography>
        <Typography textColor="neutral800">{title}</Typography>
      </Flex>
      <Badge variant={state === 'unchanged' ? 'neutral' : 'primary'}>{t(STATES[state])}</Badge>
    </Flex>
  );
}

/** What readers will see, all at once or not at all. */
export function GoesOut({ report: { records, quotes } }: { report: PreflightResponse['data'] }) {
  const t = useTranslate();
  // Quotes are told by their number.
  const shown = records.filter(({ uid }) => uid !== QUOTE);

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {t('preflight.goes-out')}
      </Typography>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        hasRadius
        borderColor="neutral150"
        background="neutral0"
      >
        {shown.map((record) => (
          <RecordLine key={`${record.uid}:${record.documentId}`} record={record} />
        ))}
        <Flex tag="li" padding={3}>
          <Typography textColor="neutral800">{t('preflight.quotes', { count: quotes })}</Typography>
        </Flex>
      </Flex>
    </Flex>
  );
}
