const get = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler,
  // Right under /api, beside the generated routes.
  config: { prefix: '' },
});

/** Open to everybody, whatever the public role may do: it says what can be asked, not what is answered. */
const open = (path: string, handler: string) => ({
  ...get(path, handler),
  config: { prefix: '', auth: false },
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
      // Its own token is asked for.
      open('/previews/:documentId', 'previews.findOne'),
      open('/openapi.json', 'docs.document'),
      open('/docs', 'docs.page'),
      open('/docs/:file', 'docs.file'),
    ],
  },
};
