import { QUOTE } from '../constants';
import {
  kindOfAction,
  type BulkActionComponent,
  type DocumentActionComponent,
} from '../hooks/strapi';

/** Actions that the server rejects for a quote by itself, because it is published and deleted with its article. */
const OF_THE_ARTICLE = new Set(['publish', 'unpublish', 'discard', 'delete', 'clone']);

/** Removes these actions from the views of quotes. */
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
