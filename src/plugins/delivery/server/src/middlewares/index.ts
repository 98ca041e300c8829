import cache from './cache';
import graphqlCache from './graphql-cache';
import revalidate from './revalidate';

export default { cache, 'graphql-cache': graphqlCache, revalidate };
