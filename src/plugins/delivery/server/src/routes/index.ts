const get = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler,
  // Right under /api, beside the generated routes.
  config: { prefix: '' },
});

export default {
  'content-api': {
    type: 'content-api',
    routes: [
      get('/pieces', 'pieces.find'),
      get('/pieces/:slug', 'pieces.findOne'),
      get('/statements', 'statements.find'),
      get('/profiles/:slug', 'profiles.findOne'),
      get('/dossiers/:slug', 'dossiers.findOne'),
    ],
  },
};
