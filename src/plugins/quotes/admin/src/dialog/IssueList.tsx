import { Flex, Typography } from '@strapi/design-system';
import { CrossCircle, WarningCircle } from '@strapi/icons';
import type { PreflightIssue, PreflightRecord } from '../../../shared/contract';
import { useIssueText } from '../hooks/useIssueText';
import type { PieceKey } from '../services/quotes';
import { WordDiff } from '../panel/WordDiff';
import { IssueFix } from './IssueFix';

interface IssueListProps {
  tone: 'danger' | 'warning';
  title: string;
  issues: PreflightIssue[];
  records: PreflightRecord[];
  piece: PieceKey;
  onClose: () => void;
}

/** What stands in the way, or what an editor should know, each with the way to mend it. */
export function IssueList({ tone, title, issues, records, piece, onClose }: IssueListProps) {
  const textOf = useIssueText(piece, records);
  const Icon = tone === 'danger' ? CrossCircle : WarningCircle;

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {issues.map((issue) => {
          const { message, fix } = textOf(issue);
          return (
            <Flex
              key={`${issue.code}:${issue.documentId}`}
              tag="li"
              alignItems="flex-start"
              gap={3}
              padding={3}
              hasRadius
              background={`${tone}100`}
              borderColor={`${tone}200`}
            >
              <Icon fill={`${tone}600`} width="1.6rem" height="1.6rem" aria-hidden />
              <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
                <Typography fontWeight="semiBold" textColor="neutral800">
                  {message}
                </Typography>
                {issue.diff && <WordDiff changes={issue.diff} />}
                <Typography textColor="neutral700">{fix}</Typography>
                <IssueFix issue={issue} onClose={onClose} />
              </Flex>
            </Flex>
          );
        })}
      </Flex>
    </Flex>
  );
}
