import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useIntl } from 'react-intl';
import type { ActivityLogEntry, LoggedQuote } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { articleLink } from '../utils/links';
import type { MessageKey } from '../utils/translations';

const COLUMNS: MessageKey[] = [
  'activity-log.time',
  'activity-log.user',
  'activity-log.action',
  'activity-log.article',
  'activity-log.detail',
];

const isQuote = (value: unknown): value is LoggedQuote =>
  typeof value === 'object' && value !== null && 'text' in value;

/** Finds the quote that an entry is about; null where it is about the article. */
const wordsOf = ({ before, after }: ActivityLogEntry): string | null =>
  [after, before].find(isQuote)?.text ?? null;

/** Finds the name that an entry has added to the record of an official. */
const nameIn = ({ after }: ActivityLogEntry): string | null =>
  (after as { name?: string } | null)?.name ?? null;

/** Lists who did what to which article, one entry per row. */
export function ActivityLogTable({ entries }: { entries: ActivityLogEntry[] }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const subjectOf = (entry: ActivityLogEntry) => {
    const words = wordsOf(entry);
    const text = words ?? nameIn(entry);
    return entry.reason ?? (text === null ? '' : t('quote.marks', { text }));
  };

  return (
    <Table colCount={COLUMNS.length} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{t(column)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry, i) => (
          <Tr key={`${entry.at}:${i}`}>
            <Td>
              <Typography textColor="neutral800">
                {formatDate(entry.at, { dateStyle: 'medium', timeStyle: 'short' })}
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">
                {entry.actor ?? t('activity-log.server')}
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">
                {t(`activity-log.action.${entry.action}`)}
              </Typography>
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography
                  tag={Link}
                  to={articleLink(entry.article, entry.language)}
                  textColor="primary600"
                  ellipsis
                  maxWidth="28rem"
                >
                  {entry.title ?? entry.article}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {entry.language}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Typography textColor="neutral800" ellipsis maxWidth="36rem" title={subjectOf(entry)}>
                {subjectOf(entry)}
              </Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
