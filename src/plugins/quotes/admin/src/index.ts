import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../shared/contract';
import { withoutKept } from '../../shared/managed-attributes';
import { PLUGIN_ID } from './constants';
import {
  changeSentValues,
  contentManagerApis,
  INJECT_COLUMNS,
  type BulkActionComponent,
  type Change,
  type DocumentActionComponent,
} from './hooks/strapi';
import { watchBulkPublications } from './bulk-publish/rejectionStore';
import { withRejectedArticles } from './bulk-publish/withRejectedArticles';
import { PreflightHost } from './preflight/PreflightHost';
import { registerWidgets } from './dashboard/widgets';
import { LocalCopyHost, dropCopiesAtLogout } from './local-copy/LocalCopyHost';
import { watchSaves } from './local-copy/save-events';
import { withQuotesColumn } from './list/quotesColumn';
import { QuotesPanel } from './panel/QuotesPanel';
import { OfficialNamesakesPanel } from './officials/OfficialNamesakesPanel';
import { notOnQuotes } from './publish/hideOnQuotes';
import { withPreflight } from './publish/withPreflight';
import { ActivityLogPart } from './activity-log/ActivityLogPart';
import { loadTranslations, messageId } from './utils/translations';

const changeDocumentActions: Change<DocumentActionComponent> = (actions) =>
  actions
    .map((action) => (action.type === 'publish' ? withPreflight(action) : action))
    .map(notOnQuotes);
const changeBulkActions: Change<BulkActionComponent> = (actions) =>
  actions.map(withRejectedArticles).map(notOnQuotes);

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMiddlewares([watchBulkPublications, watchSaves]);
    dropCopiesAtLogout();
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/activity-log`,
      icon: Clock,
      intlLabel: { id: messageId('activity-log.title'), defaultMessage: 'Activity log' },
      permissions: [{ action: PERMISSIONS.activityLogRead, subject: null }],
      Component: () => Promise.resolve({ default: ActivityLogPart }),
    });
    registerWidgets(app);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const contentManager = app.getPlugin('content-manager');
    const apis = contentManagerApis(contentManager);

    changeSentValues(withoutKept);
    apis.addEditViewSidePanel([QuotesPanel, OfficialNamesakesPanel]);
    apis.addDocumentAction(changeDocumentActions);
    apis.addBulkAction(changeBulkActions);
    app.registerHook(INJECT_COLUMNS, withQuotesColumn);

    // An action can only describe its button, so the dialog is injected where the views accept components.
    const host = { name: 'quotes-preflight', Component: PreflightHost };
    contentManager.injectComponent('editView', 'right-links', host);
    contentManager.injectComponent('preview', 'actions', host);
    const copies = { name: 'quotes-local-copy', Component: LocalCopyHost };
    contentManager.injectComponent('editView', 'right-links', copies);
    contentManager.injectComponent('preview', 'actions', copies);
  },

  registerTrads: loadTranslations,
};
