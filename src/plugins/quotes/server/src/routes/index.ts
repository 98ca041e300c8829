import { PERMISSIONS } from '../../../shared/contract';

const may = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
});

const admin = (method: string, path: string, handler: string, action: string) => ({
  method,
  path,
  handler,
  config: may(action),
});

export default {
  admin: {
    type: 'admin',
    routes: [
      admin('GET', '/articles/:documentId/quotes', 'articles.quotes', PERMISSIONS.read),
      admin('GET', '/articles/:documentId/preflight', 'articles.preflight', PERMISSIONS.read),
      // The controller checks whether a reason can be given.
      admin('POST', '/articles/:documentId/publish', 'articles.publish', PERMISSIONS.read),
      admin('POST', '/analyse', 'articles.analyse', PERMISSIONS.read),
      admin('POST', '/articles/:documentId/mark', 'articles.mark', PERMISSIONS.review),
      admin('POST', '/articles/:documentId/speaker', 'articles.speaker', PERMISSIONS.review),
      admin('POST', '/articles/:documentId/read-again', 'articles.readAgain', PERMISSIONS.review),
      admin(
        'POST',
        '/articles/:documentId/confirm-certain',
        'articles.confirmCertain',
        PERMISSIONS.review
      ),
      admin('GET', '/dashboard/pending', 'dashboard.pending', PERMISSIONS.read),
      admin('GET', '/dashboard/scheduled', 'dashboard.scheduled', PERMISSIONS.read),
      admin('GET', '/dashboard/published', 'dashboard.published', PERMISSIONS.read),
      admin('POST', '/prefill', 'people.prefill', PERMISSIONS.review),
      admin('GET', '/people', 'people.find', PERMISSIONS.read),
      admin('POST', '/quotes/:documentId/confirm', 'reviews.confirm', PERMISSIONS.review),
      admin('POST', '/quotes/:documentId/reassign', 'reviews.reassign', PERMISSIONS.review),
      admin('POST', '/quotes/:documentId/dismiss', 'reviews.dismiss', PERMISSIONS.review),
      admin('POST', '/quotes/:documentId/restore', 'reviews.restore', PERMISSIONS.review),
      admin(
        'POST',
        '/quotes/:documentId/shared-wording',
        'reviews.sharedWording',
        PERMISSIONS.review
      ),
      admin(
        'POST',
        '/quotes/:documentId/unlink-translation',
        'reviews.unlinkTranslation',
        PERMISSIONS.review
      ),
      admin('POST', '/quotes/:documentId/place', 'reviews.place', PERMISSIONS.review),
      admin('POST', '/quotes/:documentId/spelling', 'reviews.spelling', PERMISSIONS.review),
      admin('POST', '/quotes/:documentId/undo', 'reviews.undo', PERMISSIONS.review),
      admin('GET', '/activity-log', 'activityLog.find', PERMISSIONS.activityLogRead),
      admin('GET', '/activity-log/export', 'activityLog.export', PERMISSIONS.activityLogRead),
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/drafts',
        handler: 'drafts.read',
        // Without the prefix /quotes, because the routes of the Quote type have it.
        config: { prefix: '' },
      },
    ],
  },
};
