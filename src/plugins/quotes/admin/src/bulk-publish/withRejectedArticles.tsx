import { lazyPart } from '../../../../../admin/lazy-part';
import { ARTICLE } from '../constants';
import { kindOfAction, type BulkActionComponent } from '../hooks/strapi';
import { forgetRejectedArticles, useRejectedArticles } from './rejectionStore';

const RejectedArticles = lazyPart(() => import('./RejectedArticles'));

/** Shows the articles that prevented a bulk publication, above Strapi's list of selected entries. */
function Rejection() {
  const articles = useRejectedArticles();
  if (articles.length === 0) return null;
  return <RejectedArticles articles={articles} />;
}

/** Wraps Strapi's bulk actions, so that Publish on articles also shows which ones are not ready, and why. */
export function withRejectedArticles(StockAction: BulkActionComponent): BulkActionComponent {
  const ActionWithRejection: BulkActionComponent = (props) => {
    const stock = StockAction(props);
    const isOurs = props.model === ARTICLE && kindOfAction(StockAction, stock) === 'publish';
    if (!isOurs || stock?.dialog?.type !== 'modal') return stock;

    const { content: Content } = stock.dialog;
    if (typeof Content !== 'function') return stock;
    const ContentWithRejection = ({ onClose }: { onClose: () => void }) => (
      <>
        <Rejection />
        <Content onClose={onClose} />
      </>
    );
    return {
      ...stock,
      onClick: (event) => {
        forgetRejectedArticles();
        return stock.onClick?.(event);
      },
      dialog: { ...stock.dialog, content: ContentWithRejection },
    };
  };
  return Object.assign(ActionWithRejection, { type: StockAction.type });
}
