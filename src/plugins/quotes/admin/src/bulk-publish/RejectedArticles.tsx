import { Box, Flex, Typography } from '@strapi/design-system';
import { CrossCircle } from '@strapi/icons';
import type { RejectedArticle } from '../../../shared/contract';
import { ARTICLE } from '../constants';
import { EntryLink } from '../components/EntryLink';
import { useIssueText } from '../hooks/useIssueText';
import { useTranslate } from '../hooks/useTranslate';

/** Shows an article that is not ready, with its problems. */
function Article({ article }: { article: RejectedArticle }) {
  const { documentId, locale, title, blockers } = article;
  const textOf = useIssueText({ documentId, locale }, []);
  return (
    <Box tag="li">
      <EntryLink entry={{ uid: ARTICLE, documentId, locale }} variant="omega">
        {title}
      </EntryLink>
      <ul>
        {blockers.map((blocker) => (
          <Typography key={`${blocker.code}:${blocker.message}`} tag="li" textColor="neutral800">
            {textOf(blocker).message}
          </Typography>
        ))}
      </ul>
    </Box>
  );
}

/** Explains why a bulk publication published nothing, article by article, until the next attempt. */
export default function RejectedArticles({ articles }: { articles: RejectedArticle[] }) {
  const t = useTranslate();
  return (
    <Flex
      role="alert"
      direction="column"
      alignItems="stretch"
      gap={3}
      paddingTop={5}
      paddingBottom={5}
      paddingLeft={7}
      paddingRight={7}
      maxHeight="40vh"
      overflow="auto"
      background="danger100"
      style={{ overflowWrap: 'anywhere' }}
    >
      <Flex gap={2}>
        <CrossCircle fill="danger600" aria-hidden />
        <Typography variant="delta" tag="h3">
          {t('bulk.rejected', { count: articles.length })}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {articles.map((article) => (
          <Article key={`${article.documentId}:${article.locale}`} article={article} />
        ))}
      </Flex>
      <Typography textColor="neutral700" tag="p">
        {t('bulk.what-now')}
      </Typography>
    </Flex>
  );
}
