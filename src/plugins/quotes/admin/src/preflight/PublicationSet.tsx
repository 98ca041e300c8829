import { Flex, Status, Typography } from '@strapi/design-system';
import type { PreflightRecord, PreflightResponse } from '../../../shared/contract';
import { AGREEMENT, ARTICLE, OFFICIAL, QUOTE } from '../constants';
import { useTranslate } from '../hooks/useTranslate';
import { countsOfChanges } from '../utils/publication-set';
import type { MessageKey } from '../utils/translations';
import { Line } from './Line';

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

interface RecordLineProps {
  record: PreflightRecord;
  note?: string;
}

function RecordLine({ record: { uid, title, state }, note }: RecordLineProps) {
  const t = useTranslate();
  const type = TYPES[uid];
  return (
    <Line tag="li" justifyContent="space-between" gap={4} padding={3}>
      <Flex direction="column" alignItems="flex-start">
        <Typography variant="pi" textColor="neutral600">
          {[type ? t(type) : uid, note].filter(Boolean).join(', ')}
        </Typography>
        <Typography textColor="neutral800">{title}</Typography>
      </Flex>
      <Status variant={state === 'unchanged' ? 'neutral' : 'primary'} size="XS">
        <Typography tag="span" variant="pi" fontWeight="bold">
          {t(STATES[state])}
        </Typography>
      </Status>
    </Line>
  );
}

/** Lists what will be published together. */
export function PublicationSet({ report }: { report: PreflightResponse['data'] }) {
  const t = useTranslate();
  const { records } = report;
  // The article comes first with the number of its quotes, whatever the order of publication.
  const articles = records.filter(({ uid }) => uid === ARTICLE);
  const dependencies = records.filter(({ uid }) => uid !== ARTICLE && uid !== QUOTE);
  const quotes = t('preflight.quotes', { count: report.quotes });
  const changes = countsOfChanges(report).map(({ key, count }) => t(key, { count }));

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {t('preflight.publication-set')}
      </Typography>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        hasRadius
        borderColor="neutral150"
        background="neutral0"
      >
        {articles.map((record) => (
          <RecordLine
            key={record.documentId}
            record={record}
            note={[quotes, changes.join(', ')].filter(Boolean).join(': ')}
          />
        ))}
        {dependencies.map((record) => (
          <RecordLine key={`${record.uid}:${record.documentId}`} record={record} />
        ))}
      </Flex>
    </Flex>
  );
}
