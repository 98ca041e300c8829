import cache from './cache';
import revalidate from './revalidate';

export default { cache, revalidate };
