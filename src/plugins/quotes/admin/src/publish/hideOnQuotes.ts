import { QUOTE } from '../constants';
import {
  kindOfAction,
  type BulkActionComponent,
  type DocumentActionComponent,
} from '../hooks/strapi';

/** A quote comes, goes out and goes with its piece: by itself the server refuses these. */
const OF_THE_ARTICLE = new Set(['publish', 'unpublish', 'discard', 'delete', 'clone']);

/** Leaves out of the views of quotes what is done to the whole piece. */
export function notOnQuotes<Action extends DocumentActionComponent | BulkActionComponent>(
  stock: Action
): Action {
  if (stock.type && !OF_THE_ARTICLE.has(stock.type)) return stock;
  const NotOnQuotes = (props: { model: string }) => {
    const description = (stock as (props: { model: string }) => unknown)(props);
    const isOfArticle = OF_THE_ARTICLE.has(kindOfAction(stock, description) ?? '');
    return props.model === QUOTE && isOfArticle ? null : description;
  };
  return Object.assign(NotOnQuotes, {
    type: stock.type,
    ...('position' in stock && { position: stock.position }),
  }) as unknown as Action;
}
