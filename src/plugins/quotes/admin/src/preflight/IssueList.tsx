import { Flex, Typography } from '@strapi/design-system';
import type { PreflightIssue, PreflightRecord } from '../../../shared/contract';
import { useIssueText } from '../hooks/useIssueText';
import { useGetQuotesQuery } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';
import { IssueFix } from './IssueFix';
import { IssueItem } from './IssueItem';
import type { Destination } from './types';
import type { ReviewHere } from './useReviewHere';

interface IssueListProps {
  tone: 'danger' | 'warning';
  title: string;
  issues: PreflightIssue[];
  /** Position of the first one among all issues. */
  firstPlace: number;
  records: PreflightRecord[];
  article: ArticleKey;
  /** Null where the user only reads. */
  here: ReviewHere | null;
  onLeave: (to: Destination) => void;
}

/** Lists problems or notes, each with its fix. */
export function IssueList(props: IssueListProps) {
  const { tone, title, issues, firstPlace, records, article, here, onLeave } = props;
  const textOf = useIssueText(article, records);
  const { data } = useGetQuotesQuery(article);

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {issues.map((issue, i) => (
          <IssueItem
            key={`${issue.code}:${issue.documentId}:${issue.message}`}
            tone={tone}
            place={firstPlace + i}
            text={textOf(issue)}
            diff={issue.diff}
          >
            <IssueFix
              issue={issue}
              quote={data?.data.find(({ documentId }) => documentId === issue.documentId)}
              article={article}
              place={firstPlace + i}
              here={here}
              onLeave={onLeave}
            />
          </IssueItem>
        ))}
      </Flex>
    </Flex>
  );
}
