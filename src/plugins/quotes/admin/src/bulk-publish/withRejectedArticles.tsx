import { lazyPart } from '../../../../../admin/lazy-part';
import { ARTICLE } from '../constants';
import { kindOfAction, type BulkActionComponent } from '../hooks/strapi';
import { forgetRefusedPieces, useRefusedPieces } from './rejectionStore';

const RefusedPieces = lazyPart(() => import('./RejectedArticles'));

/** Above Strapi's list of the selected entries: the pieces for which nothing was published. */
function Refusal() {
  const pieces = useRefusedPieces();
  if (pieces.length === 0) return null;
  return <RefusedPieces pieces={pieces} />;
}

/** Strapi's bulk actions, of which Publish on articles also shows which pieces are not ready, and why. */
export function withRefusedPieces(StockAction: BulkActionComponent): BulkActionComponent {
  const ActionWithRefusal: BulkActionComponent = (props) => {
    const stock = StockAction(props);
    const isOurs = props.model === ARTICLE && kindOfAction(StockAction, stock) === 'publish';
    if (!isOurs || stock?.dialog?.type !== 'modal') return stock;

    const { content: Content } = stock.dialog;
    if (typeof Content !== 'function') return stock;
    const ContentWithRefusal = ({ onClose }: { onClose: () => void }) => (
      <>
        <Refusal />
        <Content onClose={onClose} />
      </>
    );
    return {
      ...stock,
      onClick: (event) => {
        forgetRefusedPieces();
        return stock.onClick?.(event);
      },
      dialog: { ...stock.dialog, content: ContentWithRefusal },
    };
  };
  return Object.assign(ActionWithRefusal, { type: StockAction.type });
}
