export { watchStyles } from './failed-styles';
export { lazyModule } from './lazy-module';
export { lazyPart } from './lazy-part';
export { prefetchModules } from './prefetch';
export { secureBeforeReload } from './reload';
export { useOnline } from './useOnline';
