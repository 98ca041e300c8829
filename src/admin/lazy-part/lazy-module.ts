import { hasFailedStyles, requestFailedStyles } from './failed-styles';

type Load = () => Promise<unknown>;

/** Every module that is loaded on demand, in the order in which the code that needs it was loaded. */
const modules = new Set<Load>();

export const knownModules = (): Iterable<Load> => modules;

/**
 * Loads a module once, and requests it again after a failure, because a promise that was rejected once stays so. It is
 * among the modules that are prefetched.
 */
export function lazyModule<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | null = null;

  const request = async () => {
    // The bundler requests a stylesheet a single time: of one that failed, only a link without rules is left.
    if (hasFailedStyles()) await requestFailedStyles();
    return load();
  };
  const get = () => {
    loading ??= request().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  modules.add(get);
  return get;
}
