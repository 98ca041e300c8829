const get = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler,
  // Without the name of the plugin in the path.
  config: { prefix: '' },
});

/** Needs no permission: descriptions of the API, and previews, which have a token of their own. */
const open = (path: string, handler: string) => ({
  ...get(path, handler),
  config: { prefix: '', auth: false },
});

export default {
  'content-api': {
    type: 'content-api',
    routes: [
      get('/pages/articles', 'articles.find'),
      get('/pages/articles/:slug', 'articles.findOne'),
      get('/pages/officials', 'officials.find'),
      get('/pages/officials/:slug', 'officials.findOne'),
      get('/pages/agreements', 'agreements.find'),
      get('/pages/agreements/:slug', 'agreements.findOne'),
      get('/pages/quotes', 'quotes.find'),
      open('/previews/articles/:documentId', 'previews.findOne'),
      open('/openapi.json', 'docs.openapi'),
      open('/schema.graphql', 'docs.graphql'),
      open('/docs', 'docs.page'),
      open('/docs/:file', 'docs.file'),
    ],
  },
};
