import { Typography } from '@strapi/design-system';
import { ARTICLE } from '../constants';
import type { ListColumn, ListColumns } from '../hooks/strapi';
import { ReviewStatus } from './ReviewStatus';

/** Attribute of the column with the review status. */
const COLUMN = 'pendingQuotes';

function inWords(column: ListColumn): ListColumn {
  return {
    ...column,
    cellFormatter: (row, _column, { model }) => {
      const { pendingQuotes, quoteCount } = row;
      const isKept = model === ARTICLE && typeof pendingQuotes === 'number';
      // Another type may have an attribute of that name, and a role may not read this one.
      if (!isKept) return <Typography textColor="neutral800">{pendingQuotes ?? '-'}</Typography>;
      return <ReviewStatus pendingQuotes={pendingQuotes} quoteCount={quoteCount} />;
    },
  };
}

/** Puts words into the column, which stays the attribute's own: it is sorted, filtered and removed as Strapi does it. */
export function withQuotesColumn(columns: ListColumns): ListColumns {
  return {
    ...columns,
    displayedHeaders: columns.displayedHeaders.map((column) =>
      column.name === COLUMN ? inWords(column) : column
    ),
  };
}
