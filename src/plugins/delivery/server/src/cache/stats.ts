/** Counts where cacheable answers came from since the start of this process. */
export interface CacheStats {
  /** The memory of this process. */
  memory: number;
  /** The store that processes share. */
  shared: number;
  /** Strapi. */
  uncached: number;
  /** Strapi, for a signed-in reader. */
  private: number;
}

export const newStats = (): CacheStats => ({ memory: 0, shared: 0, uncached: 0, private: 0 });
