import { Typography } from '@strapi/design-system';
import { ARTICLE } from '../constants';
import type { ListColumn, ListColumns } from '../hooks/strapi';
import { SettlementStatus } from './ReviewStatus';

/** The attribute whose column tells how far the quotes are settled. */
const COLUMN = 'unsettled';

function inWords(column: ListColumn): ListColumn {
  return {
    ...column,
    cellFormatter: (row, _column, { model }) => {
      const { unsettled, quoteCount } = row;
      const isKept = model === ARTICLE && typeof unsettled === 'number';
      // Another type may have an attribute of that name, and a role may not read this one.
      if (!isKept) return <Typography textColor="neutral800">{unsettled ?? '-'}</Typography>;
      return <SettlementStatus unsettled={unsettled} quoteCount={quoteCount} />;
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
