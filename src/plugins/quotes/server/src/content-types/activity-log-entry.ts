import { ACTIVITIES } from '../../../shared/contract';

const HIDDEN = { visible: false };

/** Defines an entry of the activity log. Entries are added and never changed (activity-log/append-only.ts). */
export default {
  schema: {
    kind: 'collectionType',
    collectionName: 'quotes_activity_log',
    info: {
      singularName: 'activity-log-entry',
      pluralName: 'activity-log-entries',
      displayName: 'Activity log entry',
      description: 'Who reviewed or published what, and when',
    },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': HIDDEN, 'content-type-builder': HIDDEN },
    indexes: [
      { name: 'quotes_activity_log_article_idx', columns: ['article'] },
      { name: 'quotes_activity_log_at_idx', columns: ['at'] },
    ],
    attributes: {
      at: { type: 'datetime', required: true },
      action: { type: 'enumeration', enum: [...ACTIVITIES], required: true },
      actorKind: { type: 'enumeration', enum: ['admin', 'content-api', 'server'], required: true },
      actorId: { type: 'string' },
      actor: { type: 'string' },
      article: { type: 'string', required: true },
      language: { type: 'string', required: true },
      title: { type: 'string' },
      quote: { type: 'string' },
      before: { type: 'json' },
      after: { type: 'json' },
      reason: { type: 'text' },
    },
  },
};
