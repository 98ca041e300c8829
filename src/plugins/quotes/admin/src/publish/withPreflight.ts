import { ARTICLE } from '../constants';
import type { DocumentActionComponent } from '../hooks/strapi';
import { usePublishArticle } from './usePublishArticle';

/**
 * Strapi's Publish, which on articles opens the preflight. There the stock dialog, which offers to
 * publish without draft relations, must not appear.
 */
export function withPreflight(StockPublish: DocumentActionComponent): DocumentActionComponent {
  const PublishWithPreflight: DocumentActionComponent = (props) => {
    const isArticle = props.model === ARTICLE;
    // As if on the tab of the published version the stock action is off, and its keyboard shortcut too.
    const stock = StockPublish(isArticle ? { ...props, activeTab: 'published' } : props);
    const publishArticle = usePublishArticle(props);

    if (!isArticle || !stock) return stock;
    return {
      ...stock,
      ...publishArticle,
      dialog: undefined,
      publishConfirmScope: undefined,
      // An article is published from its own page, not from a dialog on another entry's page.
      position: ['panel', 'preview'],
    };
  };
  PublishWithPreflight.type = StockPublish.type;
  PublishWithPreflight.position = StockPublish.position;
  return PublishWithPreflight;
}
