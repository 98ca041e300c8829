import { createElement } from 'react';
import { Calendar, CheckCircle, WarningCircle } from '@strapi/icons';
import { Widget, type StrapiApp, type WidgetArgs } from '@strapi/strapi/admin';
import { lazyPart } from '../../../../../admin/lazy-part';
import { PERMISSIONS } from '../../../shared/contract';
import { ARTICLE, PLUGIN_ID } from '../constants';
import { articlesLink } from '../utils/links';
import { messageId, type MessageKey } from '../utils/translations';

const permissions = [
  { action: PERMISSIONS.read, subject: null },
  { action: 'plugin::content-manager.explorer.read', subject: ARTICLE },
];

const message = (key: MessageKey, defaultMessage: string) => ({
  id: messageId(key),
  defaultMessage,
});
/** Each widget loads itself and reports a failure, because Strapi would show its loader for ever. */
const loading = createElement(Widget.Loading);
const PendingWidget = lazyPart(() => import('./PendingWidget'), { loading });
const ScheduledWidget = lazyPart(() => import('./ScheduledWidget'), { loading });
const PublishedWidget = lazyPart(() => import('./PublishedWidget'), { loading });

const SEE_ALL = message('dashboard.see-all', 'See all');

const WIDGETS: WidgetArgs[] = [
  {
    id: 'pending',
    pluginId: PLUGIN_ID,
    icon: WarningCircle,
    title: message('dashboard.pending.title', 'Quotes to check'),
    link: { label: SEE_ALL, href: articlesLink('[pendingQuotes][$gt]=0', 'pendingQuotes:DESC') },
    component: async () => PendingWidget,
    permissions,
  },
  {
    id: 'scheduled',
    pluginId: PLUGIN_ID,
    icon: Calendar,
    title: message('dashboard.scheduled.title', 'Scheduled'),
    link: { label: SEE_ALL, href: articlesLink('[scheduledAt][$notNull]=true', 'scheduledAt:ASC') },
    component: async () => ScheduledWidget,
    permissions,
  },
  {
    id: 'published-today',
    pluginId: PLUGIN_ID,
    icon: CheckCircle,
    title: message('dashboard.published.title', 'Published today'),
    component: async () => PublishedWidget,
    permissions,
  },
];

/** Puts these widgets before Strapi's own, because editors come for them. */
export function registerWidgets({ widgets }: StrapiApp): void {
  widgets.register((others) => [...WIDGETS, ...others]);
}
